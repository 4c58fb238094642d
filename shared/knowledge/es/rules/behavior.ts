import type { RulesIn } from '../../words.ts';

export const behavior = {
  'behavior-plan-design': {
    name: 'Diseñar planes de conducta',
    why: 'Seguir un plan de intervención conductual (BIP) es trabajo de todos los días; averiguar por qué ocurre una conducta y redactar el plan es trabajo de profesionales con preparación. Esta línea hace al paraprofesional autor del plan.',
    lookedFor: ['llevar a cabo el plan de conducta', 'reunir datos para el equipo', 'ayudar al equipo a elaborarlo'],
    rewrite:
      'Seguir el plan de conducta de cada estudiante según la capacitación recibida, y anotar datos para el equipo que lo redactó.',
    ask: '¿A quién le toca redactar y cambiar los planes de conducta, y cómo aprenderé a usarlos?',
    states: [
      {
        state: 'MA',
        says: 'Orientación estatal: un paraprofesional puede ayudar a manejar con seguridad una conducta grave mientras un consultor de conducta y una evaluación elaboran el plan.',
      },
      {
        state: 'PA',
        says: 'Llevar a cabo un plan de apoyo positivo a la conducta se nombra como trabajo paraprofesional; redactarlo, no.',
      },
    ],
  },
  'counseling-role': {
    name: 'Papel de consejería u orientación',
    why: 'Escuchar, servir de mentor y preguntar cómo va todo es trabajo de cada día; un papel de consejería u orientación suele corresponder a un consejero, una consejera o un docente. En algunas escuelas cada adulto tiene un grupo de orientación, así que esto es una pregunta.',
    lookedFor: [
      'enviar a los estudiantes a consejería',
      'servir de mentor',
      'un grupo planificado por el consejero o la consejera',
    ],
    rewrite:
      'Ser una persona de confianza con quien los estudiantes puedan hablar, y enviar a consejería lo que sea de consejería o de plan de cursos.',
    ask: '¿Es un grupo con horario que yo planifico y dirijo, o son conversaciones informales? ¿Quién lo planifica?',
    states: [
      {
        state: 'GA',
        says: 'La autoridad de un paraprofesional para decidir es limitada y la fija el profesional con quien trabaja.',
      },
    ],
  },
  'restraint-without-training': {
    name: 'Restricción física o aislamiento sin que se nombre capacitación',
    why: 'La guía federal trata la restricción física como medida de emergencia para personal capacitado, nunca como disciplina; algunos estados no admiten el aislamiento. Esta línea no nombra capacitación ni emergencia.',
    lookedFor: ['solo en emergencias', 'después de certificarse', 'según la capacitación en prevención de crisis'],
    rewrite:
      'Calmar primero la situación, y usar intervención física solo en emergencias y solo después de una certificación que paga el distrito.',
    ask: '¿Qué capacitación en crisis dan antes de que un paraprofesional pueda sujetar a alguien, y con qué frecuencia se llega a eso?',
    states: [
      {
        state: 'MA',
        says: 'Solo el personal capacitado del programa puede usar restricción física, como último recurso en una emergencia; el aislamiento está prohibido.',
      },
    ],
  },
} satisfies RulesIn;
