import type { RulesIn } from '../../words.ts';

export const staff = {
  'discipline-authority': {
    name: 'Disciplina o autoridad sobre el personal',
    why: 'El personal paraprofesional supervisa a estudiantes y hace cumplir reglas; decidir la disciplina, evaluar al personal y dirigir el edificio suele corresponder a la administración. Esta línea no dice quién lo dirige.',
    lookedFor: [
      'hacer cumplir las reglas',
      'informar de incidentes a la administración',
      'bajo la dirección del director o la directora',
    ],
    rewrite:
      'Recordar a los estudiantes las reglas de la clase y de la escuela, e informar de incidentes al docente o a la administración, que decide qué sigue.',
    ask: '¿Qué decidiría yo sobre disciplina u otro personal, y qué pasa a la administración?',
    states: [
      {
        state: 'WA',
        says: 'Con el certificado avanzado, un paraprofesional puede ser mentor y guía de otros. La ley que se leyó no añade evaluarlos.',
      },
      {
        state: 'KY',
        says: 'Mientras supervisa patios de recreo, pasillos, comedores y lugares así, un ayudante tiene la misma autoridad que un docente.',
      },
      {
        state: 'CA',
        says: 'En un programa estatal, los ayudantes no hacen tareas administrativas, salvo las que asigna el docente de la clase.',
      },
      {
        state: 'GA',
        says: 'La autoridad de un paraprofesional para decidir es limitada y la fija el profesional con quien trabaja.',
      },
    ],
  },
} satisfies RulesIn;
