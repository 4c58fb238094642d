import type { RulesIn } from '../../words.ts';

export const health = {
  'medication-without-delegation': {
    name: 'Medicamentos o procedimientos sin que se nombre enfermería',
    why: 'Donde el estado lo permite, la enfermera o el enfermero escolar decide, capacita y delega un procedimiento de salud para un estudiante. Esta línea no nombra enfermería ni capacitación. Las normas estatales sobre medicamentos de emergencia suelen ir aparte.',
    lookedFor: [
      'delegado por la enfermería escolar',
      'después de la capacitación de enfermería',
      'bajo la supervisión de enfermería',
    ],
    rewrite:
      'Llevar a cabo el procedimiento de salud de un estudiante solo según la capacitación y la delegación por escrito de la enfermera o el enfermero escolar, y anotarlo.',
    rewrites: {
      needs:
        'Seguir el plan de salud de cada estudiante según la capacitación de la enfermería escolar, y avisarle de cualquier preocupación.',
    },
    ask: '¿De qué procedimientos de salud se trata? ¿La enfermera o el enfermero escolar me capacita y lo pone por escrito? ¿Y quién los hace los días que falta?',
    states: [
      {
        state: 'CA',
        says: 'Personal designado y capacitado puede hacer procedimientos como sondaje, alimentación por sonda y succión cuando son de rutina y de bajo riesgo, y los supervisa enfermería acreditada o un médico.',
      },
      {
        state: 'NH',
        says: 'Solo la enfermería escolar puede delegar la administración de medicamentos; la familia no (guía de alrededor de 2010).',
      },
      {
        state: 'IA',
        says: 'El personal paraprofesional ayuda con servicios especiales de salud bajo un profesional de salud con licencia.',
      },
      {
        state: 'MN',
        says: 'El personal paraprofesional trabaja bajo la dirección de un docente con licencia y, cuando corresponde, de la enfermería escolar (leído solo en un resumen).',
      },
    ],
  },
  'nursing-judgment': {
    name: 'Juicio de enfermería',
    why: 'Los organismos de enfermería sostienen que evaluar, planificar y decidir cuidados no se puede delegar en personal sin licencia. Observar, informar y seguir el plan que escribió enfermería sería distinto.',
    lookedFor: ['informar a enfermería', 'seguir el plan de salud que escribió enfermería', 'decide enfermería'],
    rewrite: 'Notar problemas de salud, informar a la enfermería escolar y seguir el plan de salud que escribió.',
    ask: 'Cuando un estudiante parece enfermo o lastimado, ¿quién decide, y cómo localizo a la enfermera o al enfermero?',
    states: [
      {
        state: 'CA',
        says: 'El personal designado solo puede hacer procedimientos que no requieren evaluación ni decisión de enfermería.',
      },
      { state: 'NH', says: 'Valorar y evaluar no se puede delegar (guía de alrededor de 2010).' },
    ],
  },
  'therapist-role': {
    name: 'Actuar como terapeuta',
    why: 'Los servicios de habla, terapia ocupacional, terapia física y psicología los dan personas con licencia o sus asistentes con licencia. Practicar lo que un terapeuta diseñó y enseñó sería distinto.',
    lookedFor: ['según lo diseñó el terapeuta', 'ayudar al terapeuta', 'practicar las metas que asigna el terapeuta'],
    rewrite: 'Llevar a cabo las actividades de práctica que el terapeuta diseñó y enseñó, y contar cómo van.',
    ask: '¿Qué terapeuta con licencia me muestra qué hacer y lo revisa, y cada cuánto?',
    states: [
      {
        state: 'IA',
        says: 'El personal paraprofesional trabaja bajo profesionales autorizados en la misma área de servicio y no los sustituye.',
      },
    ],
  },
} satisfies RulesIn;
