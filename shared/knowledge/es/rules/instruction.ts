import type { RulesIn } from '../../words.ts';

export const instruction = {
  'whole-class-instruction': {
    name: 'Enseñar a toda la clase',
    why: 'Enseñar contenido nuevo o central a toda la clase suele ser trabajo de un maestro o una maestra con licencia; el personal paraprofesional lo refuerza. Dirigir una rutina, o un repaso que planificó la maestra o el maestro, sería distinto; esta línea no dice eso.',
    lookedFor: [
      'ayudar al docente a enseñar',
      'durante las lecciones que da el docente',
      'un repaso planificado por el docente',
    ],
    rewrite:
      'Apoyar al maestro o a la maestra en las lecciones de toda la clase: repetir instrucciones, contestar preguntas y ayudar a estudiantes por separado.',
    ask: 'Cuando toda la clase aprende algo nuevo, ¿qué docente lo planifica y lo dirige, y está en el salón conmigo?',
    states: [
      {
        state: 'NE',
        says: 'Un ayudante de maestro (teacher aide) puede tener tareas que no son de enseñanza y no puede enseñar.',
      },
      {
        state: 'NY',
        says: 'Un ayudante (teacher aide) solo tiene tareas que no son de enseñanza. Un asistente de enseñanza (teaching assistant) puede dar instrucción bajo la supervisión general de un docente con licencia.',
      },
      { state: 'CT', says: 'Quien enseña sin supervisión directa necesita una certificación.' },
      { state: 'PA', says: 'El apoyo consiste en repasar lo que ya enseñó el personal certificado.' },
    ],
  },
  'sole-instructor': {
    name: 'Ser el docente principal o el único',
    why: 'Las normas federales de educación especial permiten que ayude un paraprofesional con capacitación y supervisión; no se trata de que ocupe el lugar del maestro o la maestra ni de que sea su docente principal. La línea quizá solo habla de práctica adicional, pero no lo dice.',
    lookedFor: ['además del docente', 'ayudar al docente que enseña', 'práctica adicional que diseña el docente'],
    rewrite:
      'Dar a los estudiantes la práctica adicional que el docente de educación especial diseña y revisa cada semana.',
    ask: '¿Qué docente con licencia responde por la enseñanza de estos estudiantes, y cuánto tiempo pasan cada semana con esa persona?',
    states: [
      {
        state: 'IA',
        says: 'Un paraprofesional de educación especial no puede servir de sustituto del personal profesional autorizado.',
      },
      {
        state: 'MT',
        says: 'Un docente con licencia sigue a cargo de la enseñanza y la evaluación, y está disponible mientras el paraprofesional trabaja.',
      },
      {
        state: 'UT',
        says: 'No se puede emplear a un paraprofesional para lo que solo puede hacer un docente o proveedor con licencia.',
      },
      {
        state: 'ID',
        says: 'Las políticas de distrito que repiten la norma estatal dicen que un paraprofesional no puede ser el docente oficial del grupo (la norma misma no se leyó).',
      },
    ],
  },
  'instruction-without-teacher': {
    name: 'Enseñar sin que se nombre a un docente',
    why: 'Trabajar lecciones con un estudiante o un grupo pequeño es trabajo habitual cuando un docente con licencia las planifica y dirige al paraprofesional. Esta línea no nombra a ese docente; quizá lo haga otra parte del anuncio.',
    lookedFor: [
      'bajo la dirección del docente',
      'lecciones planificadas por el docente',
      'reforzar destrezas ya enseñadas',
    ],
    rewrite:
      'Dar a grupos pequeños y a estudiantes por separado la práctica y el repaso que planificó el maestro o la maestra titular.',
    ask: '¿Quién escribe el plan que sigo con este grupo, y cuándo lo recibo?',
    states: [
      {
        state: 'NY',
        says: 'Un asistente de enseñanza (teaching assistant) puede dar instrucción directa bajo la supervisión general de un docente con licencia. Un ayudante (teacher aide) solo tiene tareas que no son de enseñanza.',
      },
      {
        state: 'ME',
        says: 'Un Ed Tech II o III puede presentar aprendizajes nuevos planificados con el docente. Un Ed Tech I repasa lo que ya se enseñó.',
      },
      {
        state: 'UT',
        says: 'Después de capacitarse, un paraprofesional puede dar la ayuda individual y en grupo pequeño que diseñó el docente con licencia.',
      },
      {
        state: 'NE',
        says: 'Un ayudante de maestro (teacher aide) puede tener tareas que no son de enseñanza y no puede enseñar.',
      },
      { state: 'PA', says: 'El apoyo consiste en repasar lo que ya enseñó el personal certificado.' },
    ],
  },
} satisfies RulesIn;
