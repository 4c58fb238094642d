import type { RulesIn } from '../../words.ts';

export const planning = {
  'lesson-planning': {
    name: 'Planificar lecciones',
    why: 'Las normas estatales y los organismos profesionales cuentan la planificación de lecciones entre lo que un docente no puede dejar en otras manos. Preparar materiales o dar ideas al maestro o a la maestra sería distinto; esta línea pone al paraprofesional a planificar.',
    lookedFor: [
      'ayudar al docente a planificar',
      'seguir los planes de lección que escribió el docente',
      'dar ideas para los planes',
    ],
    rewrite:
      'Preparar los materiales y los asientos para las lecciones que planificó el maestro o la maestra, y contarle qué funcionó.',
    ask: '¿Quién escribe los planes de lección, y cuándo los repasamos el maestro o la maestra y yo?',
    states: [
      { state: 'UT', says: 'Un paraprofesional no puede ser el único responsable de diseñar planes de lección.' },
      {
        state: 'OR',
        says: 'Planificar la enseñanza, hasta la lección de cada día, se nombra como trabajo del docente oficial del grupo.',
      },
      {
        state: 'TX',
        says: 'Un ayudante educativo puede participar en la planificación bajo un docente certificado (leído solo en un resumen).',
      },
    ],
  },
  'curriculum-design': {
    name: 'Crear currículo, programas o exámenes',
    why: 'Elegir o crear lo que se enseña a los estudiantes, y aquello en que se les examina, se considera juicio profesional de personal con licencia. Hacer materiales para una unidad que eligió el maestro o la maestra sería distinto.',
    lookedFor: ['ayudar al docente a elegir', 'usar el currículo adoptado', 'materiales para la unidad del docente'],
    rewrite: 'Preparar materiales del currículo que seleccionó el maestro o la maestra, según sus indicaciones.',
    ask: '¿Qué currículo usan aquí, y qué docente elige en qué trabaja este grupo?',
    states: [
      {
        state: 'UT',
        says: 'Un paraprofesional no puede elegir programas ni indicar actividades o materiales sin supervisión.',
      },
      {
        state: 'OR',
        says: 'Fijar metas, planificar unidades y elegir materiales es trabajo del docente oficial del grupo.',
      },
      {
        state: 'NY',
        says: 'Un asistente de enseñanza (teaching assistant) puede ayudar al docente a crear materiales.',
      },
    ],
  },
  'modifying-alone': {
    name: 'Decidir por cuenta propia cambios en el trabajo',
    why: 'Llevar a cabo un cambio aprobado es tarea de un paraprofesional; decidirlo corresponde al docente o al equipo del IEP. Esta línea no nombra a ninguno, así que no queda claro quién decide.',
    lookedFor: ['como está escrito en el IEP', 'con la aprobación del docente', 'según lo indique el docente'],
    rewrite:
      'Llevar a cabo las adaptaciones, y las modificaciones aprobadas por el docente, del IEP o plan 504 de cada estudiante.',
    ask: '¿Quién decide cómo se cambia el trabajo de un estudiante, y dónde lo encuentro por escrito?',
    states: [
      {
        state: 'WA',
        says: 'El paraprofesional aplica adaptaciones y modificaciones que diseñó y decidió personal certificado o con licencia.',
      },
      {
        state: 'OR',
        says: 'Adaptar la enseñanza para estudiantes con necesidades especiales es trabajo del docente oficial del grupo.',
      },
      {
        state: 'MT',
        says: 'Lo que exige conocimiento y juicio profesional no se puede delegar en un paraprofesional.',
      },
    ],
  },
} satisfies RulesIn;
