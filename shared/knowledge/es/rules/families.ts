import type { RulesIn } from '../../words.ts';

export const families = {
  'reporting-to-families': {
    name: 'Informar del progreso a las familias sin el docente',
    why: 'Las familias necesitan un solo mensaje, y lo que se dice del progreso suele decidirlo el docente o el equipo. Muchas escuelas dejan que el personal paraprofesional entregue notas diarias; esta línea no nombra a un docente.',
    lookedFor: ['según lo indique el docente', 'notas que aprueba el docente', 'pasar las preguntas al docente'],
    rewrite: 'Compartir la nota diaria que aprobó el docente, y pasarle las preguntas sobre el progreso.',
    ask: '¿Qué puedo decir a las familias, y quién contesta las preguntas sobre el progreso?',
    states: [
      {
        state: 'WA',
        says: 'El personal paraprofesional se comunica con las familias según lo indica el personal certificado y según la política del distrito.',
      },
      {
        state: 'OH',
        says: 'Material estatal de capacitación: algunos distritos reservan a los docentes el trato con los padres; un paraprofesional representa al equipo.',
      },
      { state: 'NH', says: 'Hablar con la familia sobre el plan es parte de la gestión de casos.' },
    ],
  },
  'untrained-interpreting': {
    name: 'Interpretar sin que se nombre capacitación',
    why: 'Interpretar para las familias en reuniones formales, o para un estudiante sordo, requiere capacitación; hablar dos idiomas no basta por sí solo. Esta línea no nombra ninguna. Traducir cosas de todos los días en clase sería distinto.',
    lookedFor: ['después de capacitarse como intérprete', 'intérprete certificado', 'comunicación de todos los días'],
    rewrite:
      'Ayudar a estudiantes y familias con la traducción de todos los días; en las reuniones formales interpretan personas capacitadas.',
    ask: '¿En qué reuniones tendría que interpretar, y qué capacitación de intérprete y qué pago lo acompañan?',
    states: [
      {
        state: 'IN',
        says: 'Los intérpretes de lengua de señas deben tener certificación para el entorno educativo.',
      },
      { state: 'PA', says: 'Los intérpretes educativos tienen su propio requisito.' },
    ],
  },
} satisfies RulesIn;
