import type { RulesIn } from '../../words.ts';

export const assessment = {
  'assigning-grades': {
    name: 'Poner calificaciones',
    why: 'Juzgar lo aprendido y poner calificaciones suele ser del docente; la ley de California sobre ayudantes lo dice de forma expresa. Anotar las calificaciones que puso un docente sería distinto.',
    lookedFor: [
      'anotar las calificaciones que puso el docente',
      'ayudar al docente a calificar',
      'corregir con una clave de respuestas',
    ],
    rewrite: 'Revisar trabajos objetivos con una clave de respuestas y anotar las calificaciones que pone el docente.',
    ask: '¿Quién decide la calificación que va en la boleta?',
    states: [
      { state: 'CA', says: 'Poner calificaciones no está entre las tareas de un ayudante de instrucción.' },
      { state: 'IL', says: 'Evaluar a los alumnos no está entre las tareas del personal que no enseña.' },
      {
        state: 'CT',
        says: 'Evaluar el progreso de los estudiantes corresponde al personal certificado o con licencia.',
      },
    ],
  },
  'grading-without-key': {
    name: 'Corregir trabajos sin que se nombre una clave',
    why: 'Corregir con una clave de respuestas es trabajo de todos los días, y muchos anuncios lo piden; juzgar la calidad es del docente. Esta línea no dice cuál de las dos cosas es.',
    lookedFor: ['con una clave de respuestas', 'pruebas objetivas', 'según lo indique el docente'],
    rewrite: 'Corregir trabajos objetivos con la clave que da el docente, y anotar los puntos.',
    ask: '¿Voy a corregir con una clave, o también a juzgar redacciones y proyectos? ¿Quién lo revisa?',
    states: [
      { state: 'CA', says: 'Poner calificaciones no está entre las tareas de un ayudante de instrucción.' },
      { state: 'IL', says: 'Evaluar a los alumnos no está entre las tareas del personal que no enseña.' },
    ],
  },
  'formal-assessment': {
    name: 'Dar o interpretar pruebas formales',
    why: 'Las pruebas estatales y de diagnóstico las da personal capacitado, según las reglas del estado o de la editorial; elegirlas o interpretarlas es trabajo profesional. Esta línea no nombra capacitación ni quién lo dirige.',
    lookedFor: [
      'con capacitación y según indicaciones',
      'ayudar a la persona que administra la prueba',
      'vigilar durante la prueba',
    ],
    rewrite:
      'Ayudar a quien administra la prueba: leer las instrucciones en voz alta, escribir lo que se dicta y anotar resultados, según la capacitación recibida.',
    ask: '¿De qué pruebas se trata, qué capacitación viene antes, y quién lee y usa los resultados?',
    states: [
      {
        state: 'UT',
        says: 'Un paraprofesional no puede elegir, dar ni interpretar instrumentos formales de diagnóstico o psicológicos más allá de su capacitación.',
      },
      {
        state: 'WA',
        says: 'Un paraprofesional ayuda a dar evaluaciones según las indicaciones de personal certificado o con licencia.',
      },
      { state: 'IL', says: 'Evaluar a los alumnos no está entre las tareas del personal que no enseña.' },
    ],
  },
} satisfies RulesIn;
