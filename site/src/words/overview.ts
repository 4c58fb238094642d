import type { Lang } from '../languages.ts';

interface Overview {
  title: string;
  description: string;
  lead: string;
  does: string;
  doesnt: string;
  doesntAbout: string;
  tests: { title: string; intro: string; list: { question: string; answer: string }[] };
  unloved: { title: string; text: string };
  differs: { title: string; text: string };
  next: { title: string; read: string; draft: string; sheet: string };
}

const english: Overview = {
  title: 'What paras do, and what they don’t',
  description:
    'What a paraprofessional does in a school, what stays with licensed staff, and four questions that settle almost any line of a job posting.',
  lead: 'A licensed person plans, decides, evaluates and answers for instruction and care. A para assists, carries out, reinforces, supervises, cares, records and reports.',
  does: 'A para does',
  doesnt: 'Stays with licensed staff',
  doesntAbout: 'A posting that hands one of these to a para is worth a question before you sign.',
  tests: {
    title: 'Four questions settle almost any line',
    intro: 'When a line leaves you unsure, ask these in order.',
    list: [
      {
        question: 'Who decides?',
        answer: 'Planning, designing, diagnosing, grading, writing the IEP or the behavior plan: licensed.',
      },
      {
        question: 'Is it new, or the whole class?',
        answer: 'New content, and teaching the whole class, is the teacher’s. Review and practice is the para’s.',
      },
      {
        question: 'Is a licensed person named as directing it?',
        answer:
          '“Under the direction of the teacher” or “as designed by the therapist” turns many doubtful lines into ordinary ones.',
      },
      {
        question: 'Is it clinical?',
        answer: 'Then a nurse decides, trains and delegates, for one student at a time.',
      },
    ],
  },
  unloved: {
    title: 'Ordinary, though few ask for it',
    text: 'Toileting, lifting, feeding, calming a student in crisis, lunch, recess and bus duty are real para work. An honest posting names them, and Parascope never marks them on their own.',
  },
  differs: {
    title: 'It differs by state and contract',
    text: 'Some states let a teaching assistant do more, some let an aide do less, and a union contract can narrow it again. Each rule’s page names the states we know to differ.',
  },
  next: {
    title: 'From here',
    read: 'Read a posting line by line',
    draft: 'Write a posting that is true',
    sheet: 'Print a sheet for the first day',
  },
};

const spanish: Overview = {
  title: 'Qué hace un paraprofesional y qué no',
  description:
    'Qué hace un paraprofesional en una escuela, qué queda en manos del personal con licencia, y cuatro preguntas que aclaran casi cualquier línea de un anuncio.',
  lead: 'La persona con licencia planifica, decide, evalúa y responde por la enseñanza y el cuidado. El paraprofesional ayuda, lleva a cabo, refuerza, supervisa, cuida, anota e informa.',
  does: 'Un paraprofesional hace',
  doesnt: 'Queda en manos del personal con licencia',
  doesntAbout: 'Si un anuncio da una de estas tareas a un paraprofesional, vale la pena preguntar antes de firmar.',
  tests: {
    title: 'Cuatro preguntas aclaran casi cualquier línea',
    intro: 'Cuando una línea deje dudas, hágalas en orden.',
    list: [
      {
        question: '¿Quién decide?',
        answer: 'Planificar, diseñar, diagnosticar, calificar, redactar el IEP o el plan de conducta: con licencia.',
      },
      {
        question: '¿Es algo nuevo, o es toda la clase?',
        answer:
          'El contenido nuevo y la clase entera son del docente. El repaso y la práctica son del paraprofesional.',
      },
      {
        question: '¿Se nombra a una persona con licencia que lo dirija?',
        answer:
          '«Bajo la dirección del docente» o «según lo diseñó el terapeuta» vuelve habituales muchas líneas dudosas.',
      },
      {
        question: '¿Es clínico?',
        answer: 'Entonces decide, capacita y delega la enfermería escolar, para un estudiante a la vez.',
      },
    ],
  },
  unloved: {
    title: 'Habitual, aunque pocos lo pidan',
    text: 'Ayudar en el baño, levantar, dar de comer, calmar a un estudiante en crisis, cuidar el almuerzo, el recreo y el autobús es trabajo real de un paraprofesional. Un anuncio honesto lo nombra, y Parascope nunca lo marca por sí solo.',
  },
  differs: {
    title: 'Cambia según el estado y el contrato',
    text: 'Algunos estados permiten más a un asistente de enseñanza, otros menos a un ayudante, y un contrato sindical puede reducirlo otra vez. La página de cada regla nombra los estados que sabemos que difieren.',
  },
  next: {
    title: 'Desde aquí',
    read: 'Leer un anuncio línea por línea',
    draft: 'Escribir un anuncio verdadero',
    sheet: 'Imprimir una hoja para el primer día',
  },
};

/** The overview for someone new to the field. */
export const overviewWords: Record<Lang, Overview> = { en: english, es: spanish };
