import type { RulesIn } from '../../words.ts';

export const coverage = {
  'class-coverage': {
    name: 'Cubrir la clase en lugar del docente',
    why: 'Quien cubre una clase toma el lugar del maestro o la maestra; algunos estados y contratos no lo admiten, y otros piden autorización de suplente, consentimiento y pago. La línea no nombra nada de eso. Ayudar a un suplente sería distinto.',
    lookedFor: ['tiene autorización de suplente', 'con el pago de suplente', 'ayudar al docente suplente'],
    rewrite: 'Ayudar a los docentes suplentes con las rutinas de la clase y con lo que necesiten los estudiantes.',
    rewrites: {
      beside:
        'Ayudar a los estudiantes con las rutinas y el trabajo asignado mientras un docente con licencia dirige la clase.',
    },
    ask: 'Cuando falta un docente, ¿se queda el personal paraprofesional a solas con la clase? ¿Puedo decir que no, quién responde por la clase, y se paga como suplencia?',
    states: [
      {
        state: 'WI',
        says: 'Los ayudantes no pueden servir de docentes suplentes (leído en una numeración antigua de la norma).',
      },
      {
        state: 'IA',
        says: 'Con una autorización de suplente, un paraprofesional puede suplir; en principio, solo en el aula de educación especial donde trabaja. Sin ella no es suplente.',
      },
      {
        state: 'WA',
        says: 'Con el certificado avanzado, un paraprofesional puede suplir por poco tiempo en una emergencia.',
      },
      {
        state: 'FL',
        says: 'Varios contratos permiten cubrir una clase solo en circunstancias extremas, justificadas por escrito.',
      },
      {
        state: 'NY',
        says: 'El sindicato de la ciudad de Nueva York dice que un paraprofesional no puede quedarse a solas con una clase cuando falta el docente; un asistente principal (lead teacher assistant) sí, hasta diez días.',
      },
      {
        state: 'PA',
        says: 'En Pittsburgh, un contrato permite que paraprofesionales con título suplan de forma voluntaria en su propia aula, con pago.',
      },
      {
        state: 'CA',
        says: 'Los ayudantes existen para que el personal certificado pueda enseñar, no para subir el número de alumnos por docente.',
      },
    ],
  },
  'running-a-room-alone': {
    name: 'Llevar un aula o un programa sin docente',
    why: 'El apoyo a la enseñanza descansa en un docente con licencia que planifica, evalúa y está disponible; una guía federal anterior no aceptaba programas atendidos solo por paraprofesionales. Vigilar una sala de estudio o un laboratorio sería distinto.',
    lookedFor: [
      'bajo la dirección del docente del programa',
      'ayudar en el aula de recursos',
      'un docente planifica las actividades',
    ],
    rewrite:
      'Apoyar el laboratorio de aprendizaje bajo la dirección de su docente con licencia, que planifica las actividades.',
    ask: '¿De quién es el programa: qué docente con licencia planifica allí el trabajo, y cuándo está presente?',
    states: [
      {
        state: 'CA',
        says: 'El ayudante no tiene que estar a la vista del docente, pero el docente sigue a cargo de la enseñanza y la supervisión.',
      },
      {
        state: 'MT',
        says: 'El docente que supervisa está disponible y no tiene otra clase asignada al mismo tiempo.',
      },
      {
        state: 'IL',
        says: 'El personal sin licencia puede supervisar salas de estudio y detención; para ayudar en la enseñanza hace falta un docente que supervise de cerca.',
      },
      { state: 'CT', says: 'Quien enseña sin supervisión directa necesita una certificación.' },
      {
        state: 'TX',
        says: 'Una página de resumen dice que algunas clases de suspensión dentro de la escuela, en los grados 9 a 12, piden un Educational Aide III (la norma no se leyó).',
      },
    ],
  },
  'answerable-for-all-students': {
    name: 'Responder por el progreso de todos los estudiantes',
    why: 'La responsabilidad por el progreso de los estudiantes y por el programa de enseñanza suele ser del docente con licencia. Un paraprofesional puede contribuir; esta línea le hace responder por ello.',
    lookedFor: [
      'contribuir al progreso de los estudiantes',
      'el docente sigue siendo responsable',
      'llevar a cabo las metas del plan',
    ],
    rewrite:
      'Contribuir al progreso de los estudiantes con el apoyo que dicen sus planes y compartiendo observaciones con el docente.',
    ask: 'Si los estudiantes no avanzan como se esperaba, ¿quién responde: el docente o yo?',
    states: [
      { state: 'CA', says: 'El docente conserva la responsabilidad por la enseñanza y la supervisión de los alumnos.' },
      { state: 'MT', says: 'Un docente con licencia es responsable de la enseñanza y la evaluación.' },
      {
        state: 'IA',
        says: 'El personal paraprofesional aprende a respetar al docente como responsable final de la educación y la conducta de los estudiantes.',
      },
    ],
  },
} satisfies RulesIn;
