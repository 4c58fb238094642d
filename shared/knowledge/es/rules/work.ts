import type { RulesIn } from '../../words.ts';

export const work = {
  'unpaid-work': {
    name: 'Trabajo sin pago o fuera de horario',
    why: 'Para el personal por hora, el trabajo que el empleador pide o conoce cuenta como tiempo pagado, y también un almuerzo con tareas. La línea dice o da a entender que ese tiempo no se paga; quizá otra parte explique el pago.',
    lookedFor: ['pagado', 'almuerzo libre de tareas', 'pago adicional'],
    rewrite: 'Asistir a reuniones y capacitaciones durante el tiempo pagado.',
    rewrites: {
      lunch:
        'Supervisar a los estudiantes en el almuerzo durante el tiempo pagado, aparte de un almuerzo libre de tareas.',
      ends: 'Supervisar a los estudiantes a la llegada y a la salida durante el tiempo pagado.',
    },
    ask: '¿Cuáles de estas horas se pagan, y es mi almuerzo libre de tareas?',
    states: [
      {
        state: 'MN',
        says: 'Cada paraprofesional recibe al año por lo menos ocho horas pagadas de orientación o desarrollo profesional.',
      },
    ],
  },
  'open-ended-duty': {
    name: 'Una tarea sin límites',
    why: 'Una tarea sin límites puede llevar a trabajo que pide la capacitación, la licencia o el pago de otra persona. La mayoría de los empleadores se refiere a algo modesto; por eso es una pregunta.',
    lookedFor: ['dentro del alcance de este puesto', 'tareas relacionadas', 'para las que se da capacitación'],
    rewrite: 'Hacer otras tareas relacionadas, dentro del alcance y la capacitación de un paraprofesional.',
    rewrites: {
      driving: 'Viajar en el autobús con los estudiantes y supervisarlos junto con la persona que conduce.',
    },
    ask: '¿Qué ha significado esta línea en la práctica para la última persona en el puesto?',
    states: [
      {
        state: 'TX',
        says: 'El distrito prepara una descripción exacta del puesto para cada asignación de ayudante.',
      },
      {
        state: 'OH',
        says: 'El trabajo de un asistente educativo se mide con una descripción escrita del puesto.',
      },
    ],
  },
  'second-job': {
    name: 'Un segundo puesto añadido',
    why: 'Conducir, limpiar, la cocina, la oficina o la seguridad tienen su propia licencia, pago o clasificación, y quitan un adulto a los estudiantes. Una parte de las tareas comunes es normal; esta línea parece un segundo puesto fijo.',
    lookedFor: [
      'viajar en el autobús con los estudiantes',
      'ayudar a los estudiantes con',
      'la misma parte de tareas que otro personal',
    ],
    rewrite: 'Viajar en el autobús con los estudiantes y supervisarlos junto con la persona que conduce.',
    rewrites: {
      cleaning: 'Limpiar las mesas y guardar los materiales con los estudiantes después de las actividades.',
      kitchen:
        'Ayudar a los estudiantes en el almuerzo con las bandejas, los asientos y los envases que hay que abrir.',
      office: 'Hacer copias, archivar papeles y anotar la asistencia para el maestro o la maestra de la clase.',
      watching: 'Supervisar a los estudiantes en la llegada, el recreo y la salida, por turnos con otro personal.',
      sports: 'Apoyar a los estudiantes que participan en deportes y clubes durante la jornada escolar pagada.',
      helping: 'Ayudar a los estudiantes a participar en actos de la escuela durante la jornada escolar pagada.',
    },
    ask: '¿Cuánto de la semana es este otro trabajo, qué paga, y quién apoya mientras tanto a mis estudiantes?',
    states: [
      {
        state: 'KY',
        says: 'Los ayudantes que no enseñan pueden hacer trabajo de oficina, comedor, recreo y biblioteca con supervisión directa.',
      },
    ],
  },
} satisfies RulesIn;
