import type { CategoryId, FamilyId, RuleId, Severity } from '../types.ts';
import type { Phrases } from './phrases-en.ts';

const small = 'cero una dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');
const inside = (n: number): string => small[n] ?? String(n);
const capitalized = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const opening = (n: number): string => capitalized(inside(n));

const verbs: Record<Severity, [one: string, many: string]> = {
  crosses: ['cruza el límite', 'cruzan el límite'],
  condition: ['necesita una condición', 'necesitan una condición'],
  ask: ['para preguntar', 'para preguntar'],
};
const order = ['crosses', 'condition', 'ask'] as const;

const rules: Record<RuleId, string> = {
  'whole-class-instruction': 'Enseñar a toda la clase',
  'sole-instructor': 'Ser el docente principal o único',
  'instruction-without-teacher': 'Enseñar sin que se nombre a un docente',
  'lesson-planning': 'Planificar lecciones',
  'curriculum-design': 'Crear currículo, programas o exámenes',
  'modifying-alone': 'Decidir cambios en el trabajo sin nadie más',
  'class-coverage': 'Cubrir la clase en lugar del docente',
  'running-a-room-alone': 'Llevar un aula o un programa sin docente',
  'answerable-for-all-students': 'Responder por todos los estudiantes',
  'assigning-grades': 'Poner calificaciones',
  'grading-without-key': 'Calificar trabajos sin una clave de respuestas',
  'formal-assessment': 'Aplicar o interpretar pruebas formales',
  'iep-writing': 'Redactar IEP, planes 504 o metas',
  'case-management': 'Gestionar casos o dirigir reuniones de planes',
  'behavior-plan-design': 'Diseñar planes de conducta',
  'medication-without-delegation': 'Medicación o procedimientos sin que se nombre a una enfermera',
  'nursing-judgment': 'Juicio propio de enfermería',
  'therapist-role': 'Actuar como terapeuta',
  'counseling-role': 'Actuar como consejero',
  'reporting-to-families': 'Informar a las familias sin el docente',
  'untrained-interpreting': 'Interpretar sin que se nombre una formación',
  'restraint-without-training': 'Sujeción o aislamiento sin que se nombre una formación',
  'discipline-authority': 'Disciplina o autoridad sobre el personal',
  'unpaid-work': 'Trabajo sin pago o fuera de horario',
  'open-ended-duty': 'Una tarea sin límites',
  'second-job': 'Un segundo puesto añadido',
};

const categories: Record<CategoryId, string> = {
  'small-group': 'Grupos pequeños y repaso',
  'one-to-one': 'Ayuda individual y en clase',
  'individual-plans': 'Llevar a cabo planes individuales',
  materials: 'Materiales y preparación del aula',
  technology: 'Tecnología, laboratorios y biblioteca',
  'behavior-plans': 'Planes de conducta y calma',
  'social-emotional': 'Relaciones y crecimiento social',
  'classroom-routines': 'Rutinas, reglas y clima del aula',
  'personal-care': 'Cuidado personal y vida diaria',
  'mobility-equipment': 'Movilidad, equipos y práctica de terapia',
  'health-procedures': 'Procedimientos de salud con formación',
  supervision: 'Supervisar y trasladar a estudiantes',
  records: 'Datos, registros y ayuda con pruebas',
  teamwork: 'Comunicación con el equipo',
  families: 'Familias, idioma y comunidad',
  conduct: 'Conducta, confidencialidad y formación',
};

const families: Record<FamilyId, string> = {
  instruction: 'Enseñanza',
  behavior: 'Conducta y pertenencia',
  care: 'Cuidado y salud',
  supervision: 'Supervisión',
  information: 'Información y familias',
  professional: 'Conducta profesional',
};

const checks: Record<string, string> = {
  'title-role': 'Título y tipo de puesto',
  'named-supervisor': 'Supervisor con nombre de cargo',
  'supervision-statement': 'Cómo se supervisa el trabajo',
  qualifications: 'Requisitos',
  training: 'Formación',
  hours: 'Horas, días y calendario',
  pay: 'Pago',
  breaks: 'Descansos y almuerzo libre',
  'paid-time': 'Reuniones, formación y eventos pagados',
  assignment: 'Asignación',
  'personal-care': 'Se nombra el cuidado personal',
  medical: 'Se nombran las tareas médicas',
  'physical-demands': 'Exigencias físicas',
  'behavior-support': 'Necesidades de conducta y relevo',
  'iep-access': 'Acceso a los planes y confidencialidad',
  'class-coverage-policy': 'Norma sobre cubrir clases',
  'duty-mix': 'Mezcla de tareas',
  'other-duties-bounded': '«Otras tareas» con límites',
  evaluator: 'Quién evalúa al para',
  'employment-basics': 'Datos básicos del empleo',
};

/** What the reading says a text looks like, in Spanish; anything else stays as it is. */
const looks: Record<string, string> = {
  'an article': 'un artículo',
  'a list of jobs': 'una lista de empleos',
  'a job description template': 'un modelo de descripción de puesto',
};

/** Everything our shared parts say, in Spanish. Why a rule speaks, its rewrite and its question stay in the postings' English. */
export const spanish: Phrases = {
  lang: 'es',
  numberWord: inside,
  numberOpening: opening,
  severities: { crosses: 'Cruza el límite', condition: 'Necesita una condición', ask: 'Conviene preguntar' },
  kinds: {
    duty: 'Tarea',
    heading: 'Título',
    summary: 'Resumen',
    reporting: 'Depende de',
    qualification: 'Requisito',
    physical: 'Exigencia física',
    terms: 'Condiciones',
    legal: 'Legal',
    furniture: 'Otro texto',
    'other-duties': 'Otras tareas',
  },
  results: { present: 'Dicho', partly: 'Dicho en parte', missing: 'Sin decir' },
  effects: { cleared: 'aclara una parte', lowered: 'lo suaviza', none: 'no lo cambia' },
  rule: (id) => rules[id] ?? null,
  category: (id) => categories[id] ?? null,
  family: (id) => families[id] ?? null,
  check: (id) => checks[id] ?? null,
  verdict: {
    empty: 'Todavía no hay nada que leer.',
    unjudged: (looksLike) =>
      `Esto ${looks[looksLike] ? `parece ${looks[looksLike]}` : 'no parece un anuncio para paras'}. Sus tareas no se juzgaron.`,
    flagged(counts, rest) {
      const parts = order
        .filter((severity) => counts[severity] > 0)
        .map((severity, index) => {
          const n = counts[severity];
          const subject = index === 0 ? `${opening(n)} ${n === 1 ? 'línea' : 'líneas'}` : inside(n);
          return `${subject} ${verbs[severity][n === 1 ? 0 : 1]}`;
        });
      const ordinary = rest ? ` ${opening(rest)} ${rest === 1 ? 'es' : 'son'} trabajo habitual de un para.` : '';
      return `${parts.join(', ')}.${ordinary}`;
    },
    calm(duties) {
      if (duties === 0) return 'Aquí no se encontraron tareas.';
      if (duties === 1) return 'Ninguna línea cruza el límite. La única tarea es trabajo habitual de un para.';
      return `Ninguna línea cruza el límite. Las ${inside(duties)} tareas son trabajo habitual de un para.`;
    },
    many(all, judged, counts) {
      const opened = all === 1 ? 'Un anuncio leído' : `${all} anuncios leídos`;
      if (!judged) return `${opened}; ninguno tiene tareas que juzgar.`;
      const read = `${opened}, ${judged === all ? 'todos' : judged} para paras.`;
      const parts = order
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${inside(counts[severity])} ${verbs[severity][counts[severity] === 1 ? 0 : 1]}`);
      return parts.length ? `${read} De sus líneas, ${parts.join(', ')}.` : `${read} Ninguna línea cruza el límite.`;
    },
  },
  card: {
    lookedFor: 'Se buscó',
    notFound: (phrases) => `${phrases}. No aparece aquí.`,
    found: 'Aparece',
    hedge: (words, effect) => `«${words}», que ${effect}.`,
    better: 'Mejor',
    ask: 'Pregunta',
    source: 'Fuente',
    sources: 'Fuentes',
    more: (n) => `${n} más`,
    quoted: ', conocida por citas de otros',
    show: 'Mostrar en el anuncio',
    copyQuestion: 'Copiar la pregunta',
    notHere: 'Aquí no',
  },
  copied: 'Copiado',
  copyFailed: 'No se pudo copiar',
  goodSigns: 'Buenas señales',
  mix: 'Mezcla de tareas',
  copyQuestions: 'Copiar todas las preguntas',
  questionGroups: {
    marked: 'Sobre las líneas marcadas',
    unsaid: 'Sobre lo que no se dice',
    anywhere: 'Vale la pena preguntar en cualquier caso',
  },
};
