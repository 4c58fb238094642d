import type { CategoryId } from '../../types.ts';
import type { CategoryWords } from '../words.ts';

/** What every category says, in Spanish. Its examples are lines of English postings and stay so. */
export const categories: Record<CategoryId, CategoryWords> = {
  'small-group': {
    name: 'Grupos pequeños y repaso',
    short: 'grupo pequeño',
    covers: 'Repasar, reforzar y practicar lo que enseñó el docente, en grupos, en centros o por todo el salón.',
  },
  'one-to-one': {
    name: 'Ayuda individual y en clase',
    short: 'individual',
    covers: 'Ayudar a un estudiante, o a varios de uno en uno, con trabajo de clase, tarea, proyectos o tutoría.',
  },
  'individual-plans': {
    name: 'Llevar a cabo planes individuales',
    short: 'planes',
    covers:
      'Llevar a cabo lo que dice un plan educativo individualizado (IEP), un plan 504 u otro plan: metas, adaptaciones y cambios aprobados.',
  },
  materials: {
    name: 'Materiales y preparación del salón',
    short: 'materiales',
    covers:
      'Preparar, copiar y repartir materiales, arreglar y ordenar el salón, y hacer trabajo de oficina para la clase.',
  },
  technology: {
    name: 'Tecnología, laboratorios y biblioteca',
    short: 'tecnología',
    covers:
      'Ayudar con computadoras, dispositivos y medios, y con el trabajo en el laboratorio de computación, la biblioteca u otro laboratorio.',
  },
  'behavior-plans': {
    name: 'Planes de conducta y calma',
    short: 'conducta',
    covers: 'Seguir planes de conducta (BIP) y de crisis, calmar y reorientar a los estudiantes, y anotar la conducta.',
  },
  'social-emotional': {
    name: 'Relaciones y crecimiento social',
    short: 'social',
    covers:
      'Crear confianza, animar a los estudiantes y ayudarles con la amistad, el juego, los sentimientos y la pertenencia.',
  },
  'classroom-routines': {
    name: 'Rutinas, reglas y clima del salón',
    short: 'rutinas',
    covers: 'Ayudar a mantener rutinas, reglas y expectativas, y un salón tranquilo y acogedor.',
  },
  'personal-care': {
    name: 'Cuidado personal y vida diaria',
    short: 'cuidado',
    covers:
      'Ayudar a los estudiantes con el baño, los pañales, la comida, la ropa, la higiene y otras destrezas de la vida diaria.',
  },
  'mobility-equipment': {
    name: 'Movilidad, equipos y práctica de terapia',
    short: 'movilidad',
    covers:
      'Levantar y acomodar, sillas de ruedas, dispositivos de comunicación y otros equipos, y la práctica que diseñó un terapeuta.',
  },
  'health-procedures': {
    name: 'Procedimientos de salud con capacitación',
    short: 'salud',
    covers:
      'Primeros auxilios, seguir planes de salud, y procedimientos que enfermería enseñó y delegó para un estudiante.',
  },
  supervision: {
    name: 'Supervisar y acompañar a estudiantes',
    short: 'supervisión',
    covers:
      'Cuidar a los estudiantes en un lugar o de camino a él: recreo, almuerzo, pasillos, autobús, excursiones, entrada y salida.',
  },
  records: {
    name: 'Datos, registros y ayuda con pruebas',
    short: 'registros',
    covers: 'Pasar lista, reunir datos, llevar notas, corregir trabajos objetivos, archivar y ayudar con las pruebas.',
  },
  teamwork: {
    name: 'Comunicación con el equipo',
    short: 'equipo',
    covers: 'Hablar con el docente y el equipo, ir a reuniones, y orientar a suplentes y voluntarios.',
  },
  families: {
    name: 'Familias, idioma y comunidad',
    short: 'familias',
    covers: 'Actividades con familias, notas de todos los días para la casa, traducción y lazos con la comunidad.',
  },
  conduct: {
    name: 'Ética, confidencialidad y aprendizaje',
    short: 'ética',
    covers:
      'Confidencialidad, ética y normas de la escuela, deber de informar, puntualidad, reglas de seguridad y capacitación.',
  },
};
