import type { Lang } from '../languages.ts';

/** A part of a sheet: a heading over lines that can be changed, or over room to write on. */
export interface Part {
  title: string;
  lines: string[];
  /** Marks that stand before the lines: done, not done, to ask. */
  sign: 'do' | 'dont' | 'ask' | 'none';
  /** Empty ruled lines under it. */
  room: number;
  /** Parts that stand side by side have the same number. */
  beside?: number;
}

/** A sheet of one page. */
export interface SheetText {
  id: 'first-day' | 'my-role' | 'interview';
  tab: string;
  title: string;
  about: string;
  fields: string[];
  parts: Part[];
  foot: string;
}

interface HandoutWords {
  lang: Lang;
  heading: string;
  under: string;
  tabs: string;
  edit: string;
  editHint: string;
  title: string;
  partTitle: string;
  linesOf: (part: string) => string;
  print: string;
  docx: string;
  reset: string;
  sheet: string;
  failed: string;
  long: string;
  sheets: SheetText[];
}

const english: HandoutWords = {
  lang: 'en',
  heading: 'Sheets to take along',
  under:
    'Three pages to print, or to open in a word processor. Change any line first; what you change stays in this page.',
  tabs: 'Which sheet',
  edit: 'Change the sheet',
  editHint: 'One line each. An empty line is left out.',
  title: 'Title',
  partTitle: 'Heading',
  linesOf: (part) => `Lines under “${part}”`,
  print: 'Print',
  docx: 'Word file (.docx)',
  reset: 'As it was',
  sheet: 'The sheet',
  failed: 'The Word file could not be made. Print the sheet instead.',
  long: 'This is more than one page holds. Leave some lines out.',
  sheets: [
    {
      id: 'first-day',
      tab: 'First day',
      title: 'First day in this classroom',
      about: 'For a para who starts today, and for the teacher who has two minutes.',
      fields: ['Para', 'Teacher', 'Room', 'Date'],
      parts: [
        {
          title: 'Yours to do',
          sign: 'do',
          room: 0,
          beside: 1,
          lines: [
            'Review and practice what the teacher has taught',
            'Carry out IEP, 504 and behavior plans as written',
            'Help with personal care, as you were shown',
            'Supervise recess, lunch, halls and the bus line',
            'Take notes and data the way the teacher asks',
            'Tell the teacher what you saw, the same day',
          ],
        },
        {
          title: 'Not yours to do',
          sign: 'dont',
          room: 0,
          beside: 1,
          lines: [
            'Plan lessons, or teach new content',
            'Take the class alone in place of the teacher',
            'Give grades, or write IEPs and behavior plans',
            'Give medication without the nurse’s training and delegation',
            'Restrain a student without certified training',
            'Tell families how a student is progressing on your own',
          ],
        },
        {
          title: 'From the teacher',
          sign: 'none',
          room: 0,
          lines: [
            'Today I most need you to: ______________________________________________',
            'Stay close to: __________________   Give space to: __________________',
            'If I step out, this adult is in charge: ____________________________________',
            'Ask me about anything unclear at: _______________',
          ],
        },
        {
          title: 'Routines to watch for',
          sign: 'ask',
          room: 0,
          beside: 2,
          lines: [
            'How students enter, ask, and get help',
            'The signal for quiet, and for a change of task',
            'Restroom, water, and who goes with whom',
            'Lunch, recess, dismissal: where you stand',
            'Drills: your place and your students',
          ],
        },
        {
          title: 'Behavior strategies to watch for',
          sign: 'ask',
          room: 0,
          beside: 2,
          lines: [
            'What the teacher does before it escalates',
            'Words and signals this class knows',
            'What earns praise, and what is left alone',
            'Who to call, and how',
            'What to write down afterward',
          ],
        },
        { title: 'Notes', sign: 'none', room: 3, lines: [] },
      ],
      foot: 'When in doubt, ask: who planned this, and who is in charge right now?',
    },
    {
      id: 'my-role',
      tab: 'My role',
      title: 'A talk about my role',
      about: 'For ten calm minutes with the teacher. Facts, dates and questions; nobody is to blame.',
      fields: ['Para', 'With', 'Date'],
      parts: [
        {
          title: 'What I was asked to do',
          sign: 'none',
          room: 0,
          lines: [
            'Duty: ___________________________________________________   Since: __________   How often: __________',
            'Duty: ___________________________________________________   Since: __________   How often: __________',
            'Duty: ___________________________________________________   Since: __________   How often: __________',
          ],
        },
        {
          title: 'How to begin',
          sign: 'ask',
          room: 0,
          lines: [
            'I want to be sure I understand what you would like me to do, and what you will be doing meanwhile.',
            'I am glad to review what you have taught. Introducing it is not my part. Can we sort out who does what?',
            'I have not been trained for this. Who can show me before I try it?',
          ],
        },
        {
          title: 'What we need to settle',
          sign: 'ask',
          room: 0,
          lines: [
            'Who plans this, and who checks it?',
            'Who is in charge of the class when the teacher is out?',
            'Which parts of the IEP or behavior plan do I carry out, and may I see them?',
            'What training comes first, and is it paid?',
            'When do we talk next?',
          ],
        },
        { title: 'What we agreed', sign: 'none', room: 5, lines: [] },
        {
          title: 'If it goes on',
          sign: 'none',
          room: 0,
          lines: ['Case manager or administrator: __________________   Union or association: __________________'],
        },
      ],
      foot: 'Keep a dated copy. It helps everyone remember the same conversation.',
    },
    {
      id: 'interview',
      tab: 'Interview',
      title: 'Questions for the interview',
      about: 'Pick five. The answers tell you more than the posting did.',
      fields: ['School', 'Position', 'Date'],
      parts: [
        {
          title: 'The work',
          sign: 'ask',
          room: 0,
          lines: [
            'Who would direct my work from day to day, and when would we meet?',
            'What does a usual day look like, in minutes of instruction, care and supervision?',
            'One student or a classroom? What do I do when that student is absent?',
            'Who plans the lessons and writes the plans I would follow?',
          ],
        },
        {
          title: 'Training and safety',
          sign: 'ask',
          room: 0,
          lines: [
            'What training comes before I start, and is it paid?',
            'Are health procedures or personal care part of this, and who trains me?',
            'How is challenging behavior handled, and which crisis training do you certify?',
          ],
        },
        {
          title: 'Time and pay',
          sign: 'ask',
          room: 0,
          lines: [
            'How often do paras here cover a class, and is it paid?',
            'Is lunch free of duties? Are meetings paid?',
            'Is there a union or association for paras here?',
          ],
        },
        {
          title: 'From the posting',
          sign: 'ask',
          room: 0,
          lines: ['____________________________________________________________________________'],
        },
        { title: 'What they said', sign: 'none', room: 6, lines: [] },
      ],
      foot: 'Why is this position open, and what did the last person in it go on to do?',
    },
  ],
};

const spanish: HandoutWords = {
  lang: 'es',
  heading: 'Hojas para llevar',
  under:
    'Tres páginas para imprimir o abrir en un procesador de textos. Cambie antes cualquier línea; lo que cambie se queda en esta página. Para entregarlas a alguien que lee inglés, elija «English» al pie.',
  tabs: 'Qué hoja',
  edit: 'Cambiar la hoja',
  editHint: 'Una por renglón. Un renglón vacío se omite.',
  title: 'Título',
  partTitle: 'Encabezado',
  linesOf: (part) => `Líneas bajo «${part}»`,
  print: 'Imprimir',
  docx: 'Archivo de Word (.docx)',
  reset: 'Como estaba',
  sheet: 'La hoja',
  failed: 'No se pudo hacer el archivo de Word. Imprima la hoja.',
  long: 'Es más de lo que cabe en una página. Quite algunas líneas.',
  sheets: [
    {
      id: 'first-day',
      tab: 'Primer día',
      title: 'Primer día en este salón',
      about: 'Para quien empieza hoy como paraprofesional, y para el maestro o la maestra que tiene dos minutos.',
      fields: ['Paraprofesional', 'Docente', 'Salón', 'Fecha'],
      parts: [
        {
          title: 'Le corresponde',
          sign: 'do',
          room: 0,
          beside: 1,
          lines: [
            'Repasar y practicar lo que enseñó el docente',
            'Llevar a cabo el IEP, el plan 504 y el de conducta como están escritos',
            'Ayudar con el cuidado personal, como le mostraron',
            'Supervisar recreo, almuerzo, pasillos y autobús',
            'Anotar datos como los pide el docente',
            'Contar al docente lo que vio, el mismo día',
          ],
        },
        {
          title: 'No le corresponde',
          sign: 'dont',
          room: 0,
          beside: 1,
          lines: [
            'Planificar lecciones o enseñar contenido nuevo',
            'Quedarse a solas con la clase en lugar del docente',
            'Poner calificaciones, o redactar IEP y planes de conducta',
            'Dar medicamentos sin que enfermería capacite y delegue',
            'Sujetar a un estudiante sin capacitación certificada',
            'Informar por su cuenta a las familias sobre el progreso',
          ],
        },
        {
          title: 'Del docente',
          sign: 'none',
          room: 0,
          lines: [
            'Hoy necesito sobre todo que usted: ______________________________________',
            'Esté cerca de: __________________   Dé espacio a: __________________',
            'Si salgo, este adulto está a cargo: ______________________________________',
            'Pregúnteme lo que no esté claro a las: _______________',
          ],
        },
        {
          title: 'Rutinas que observar',
          sign: 'ask',
          room: 0,
          beside: 2,
          lines: [
            'Cómo entran, preguntan y piden ayuda',
            'La señal para el silencio y para cambiar de tarea',
            'Baño, agua, y quién acompaña a quién',
            'Almuerzo, recreo, salida: dónde se coloca usted',
            'Simulacros: su lugar y sus estudiantes',
          ],
        },
        {
          title: 'Estrategias de conducta que observar',
          sign: 'ask',
          room: 0,
          beside: 2,
          lines: [
            'Qué hace el docente antes de que suba la tensión',
            'Palabras y señales que esta clase conoce',
            'Qué recibe elogio y qué se deja pasar',
            'A quién llamar y cómo',
            'Qué anotar después',
          ],
        },
        { title: 'Notas', sign: 'none', room: 3, lines: [] },
      ],
      foot: 'Ante la duda, pregunte: ¿quién planificó esto y quién está a cargo ahora?',
    },
    {
      id: 'my-role',
      tab: 'Mi papel',
      title: 'Una conversación sobre mi papel',
      about: 'Para diez minutos tranquilos con el docente. Hechos, fechas y preguntas; nadie tiene la culpa.',
      fields: ['Paraprofesional', 'Con', 'Fecha'],
      parts: [
        {
          title: 'Lo que me pidieron',
          sign: 'none',
          room: 0,
          lines: [
            'Tarea: __________________________________________   Desde: __________   Cada cuánto: __________',
            'Tarea: __________________________________________   Desde: __________   Cada cuánto: __________',
            'Tarea: __________________________________________   Desde: __________   Cada cuánto: __________',
          ],
        },
        {
          title: 'Cómo empezar',
          sign: 'ask',
          room: 0,
          lines: [
            'Quiero asegurarme de entender qué quiere que haga, y qué hará usted mientras tanto.',
            'Con gusto repaso lo que usted enseñó. Presentarlo no es mi parte. ¿Aclaramos quién hace qué?',
            'No tengo capacitación para esto. ¿Quién puede mostrármelo antes de que lo intente?',
          ],
        },
        {
          title: 'Lo que hay que aclarar',
          sign: 'ask',
          room: 0,
          lines: [
            '¿Quién planifica esto y quién lo revisa?',
            '¿Quién está a cargo de la clase cuando el docente sale?',
            '¿Qué partes del IEP o del plan de conducta llevo a cabo, y puedo verlas?',
            '¿Qué capacitación viene antes, y se paga?',
            '¿Cuándo volvemos a hablar?',
          ],
        },
        { title: 'Lo que acordamos', sign: 'none', room: 5, lines: [] },
        {
          title: 'Si continúa',
          sign: 'none',
          room: 0,
          lines: ['Persona a cargo del caso o administración: ____________   Sindicato o asociación: ____________'],
        },
      ],
      foot: 'Guarde una copia con fecha. Ayuda a que todos recuerden la misma conversación.',
    },
    {
      id: 'interview',
      tab: 'Entrevista',
      title: 'Preguntas para la entrevista',
      about: 'Elija cinco. Las respuestas le dirán más que el anuncio.',
      fields: ['Escuela', 'Puesto', 'Fecha'],
      parts: [
        {
          title: 'El trabajo',
          sign: 'ask',
          room: 0,
          lines: [
            '¿Quién dirigiría mi trabajo cada día, y cuándo nos reuniríamos?',
            '¿Cómo es un día normal, en minutos de enseñanza, cuidado y supervisión?',
            '¿Un estudiante o un salón? ¿Qué hago cuando ese estudiante falta?',
            '¿Quién planifica las lecciones y escribe los planes que yo seguiría?',
          ],
        },
        {
          title: 'Capacitación y seguridad',
          sign: 'ask',
          room: 0,
          lines: [
            '¿Qué capacitación hay antes de empezar, y se paga?',
            '¿Incluye procedimientos de salud o cuidado personal, y quién me capacita?',
            '¿Cómo se maneja la conducta difícil, y qué capacitación en crisis certifican?',
          ],
        },
        {
          title: 'Tiempo y pago',
          sign: 'ask',
          room: 0,
          lines: [
            '¿Con qué frecuencia cubre una clase el personal paraprofesional, y se paga?',
            '¿El almuerzo es libre de tareas? ¿Se pagan las reuniones?',
            '¿Hay aquí un sindicato o asociación para paraprofesionales?',
          ],
        },
        {
          title: 'Del anuncio',
          sign: 'ask',
          room: 0,
          lines: ['____________________________________________________________________________'],
        },
        { title: 'Lo que respondieron', sign: 'none', room: 6, lines: [] },
      ],
      foot: '¿Por qué está libre este puesto, y qué hizo después la última persona que lo tuvo?',
    },
  ],
};

/** The handouts' words in each language. */
export const handoutWords: Record<Lang, HandoutWords> = { en: english, es: spanish };
