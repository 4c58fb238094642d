import type { RulesIn } from '../../words.ts';

export const plans = {
  'iep-writing': {
    name: 'Redactar IEP, planes 504 o metas',
    why: 'Un equipo de personal con licencia y la familia escribe y decide el plan educativo individualizado (IEP); un paraprofesional puede aportar observaciones y lo lleva a cabo. Esta línea le hace autor del plan.',
    lookedFor: ['reunir datos para el IEP', 'dar información al equipo del IEP', 'llevar a cabo las metas del IEP'],
    rewrite:
      'Anotar datos de cada meta y compartir observaciones con el docente de educación especial, que redacta el IEP.',
    ask: '¿Quién redacta el IEP, y se paga mi tiempo en la reunión?',
    states: [
      {
        state: 'UT',
        says: 'Un paraprofesional no puede llevar a cabo partes del IEP sin capacitación, supervisión y la participación de la persona con licencia.',
      },
      {
        state: 'MT',
        says: 'Lo que exige conocimiento y juicio profesional no se puede delegar en un paraprofesional.',
      },
    ],
  },
  'case-management': {
    name: 'Llevar casos o dirigir reuniones de planes',
    why: 'Llevar el plan de un estudiante de una reunión a la siguiente es gestión de casos, que suele corresponder a personal certificado. Ayudar a la persona encargada del caso con copias, notas o datos sería distinto.',
    lookedFor: [
      'ayudar a la persona encargada del caso',
      'asistir a reuniones por invitación',
      'informar a la persona encargada del caso',
    ],
    rewrite: 'Ayudar a la persona encargada del caso: reunir datos y asistir a las reuniones por invitación.',
    ask: '¿Quién está a cargo de los casos de estos estudiantes, y qué se espera de mí en las reuniones?',
    states: [
      {
        state: 'NH',
        says: 'La gestión de casos se define así: programar reuniones del IEP, coordinar evaluaciones y redacción, visitar escuelas o programas, hablar con la familia y actualizar informes de progreso.',
      },
      {
        state: 'UT',
        says: 'No se puede emplear a un paraprofesional para lo que solo puede hacer un docente o proveedor con licencia.',
      },
    ],
  },
} satisfies RulesIn;
