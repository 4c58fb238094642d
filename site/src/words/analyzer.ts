import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Lang } from '../languages.ts';

const english = {
  lang: 'en' as Lang,
  welcome: {
    heading: 'Read a para posting line by line',
    under:
      'Paste it below. Every line gets a place, and lines that hand a para the work of a teacher, nurse, therapist or administrator are marked, with the reason, a better sentence and a question to ask. It is read on this device and sent nowhere.',
  },
  broken: {
    heading: 'Part of this page did not load',
    under: 'Copy your text, check the connection, and load the page again.',
  },
  reading: { heading: 'Reading the posting', under: 'On this device. The first one takes a moment longer.' },
  tooLong: {
    heading: 'That is too long for one posting',
    under: (characters: number) =>
      `It reads up to ${characters.toLocaleString('en-US')} characters, about sixty pages. Paste only the posting, or one posting at a time.`,
  },
  failed: {
    heading: 'The posting could not be read',
    under: 'The reading program did not load or stopped. Your text is still here; check the connection and try again.',
  },
  spanish: {
    heading: 'This posting is in Spanish. Parascope reads English ones.',
    under: 'Nothing in it was judged. If there is an English version of the posting, paste that one.',
  },
  done: (title: string, lines: number, unsure: boolean) => {
    const count = lines === 1 ? 'one line' : `${lines} lines`;
    const who = unsure ? ' It does not say whose job this is; it was read as a para’s.' : '';
    return `${title ? `${title}, ${count}` : count.charAt(0).toUpperCase() + count.slice(1)} read on this device. Nothing was sent anywhere.${who}`;
  },
  tryAgain: 'Try again',
  toFindings: 'To the findings and questions',
  beside: 'Beside the posting',
  form: {
    title: 'Job title',
    titleHint: 'if you have it',
    text: 'The posting',
    placeholder: 'Paste the whole posting here, or type a line.',
    mark: 'Mark it up',
    clear: 'Start over',
    file: 'Choose a file',
    fileHint: 'or drop one here: Word, PDF, web page, text. It is opened on this device.',
    drop: 'Drop the file to read it here',
  },
  file: {
    opening: { heading: 'Opening the file', under: 'On this device. A long one takes a moment.' },
    heading: 'That file could not be read',
    problems: {
      'too-big':
        'It is larger than 20 MB. Save the posting’s own pages as a smaller file, or copy its text and paste it.',
      unknown:
        'It is not a kind of file this page can read: text, Markdown, web page, Word (.docx) or PDF. A table of postings is for Audit.',
      old: 'It is an old Word file (.doc). Open it in a word processor, save it as .docx or PDF, and try that one.',
      scanned:
        'This PDF holds pictures of pages and no text. Open it with a program that recognizes text, or type the duties in.',
      locked: 'It is protected by a password. Save a copy without the password, or copy its text and paste it.',
      damaged:
        'It is damaged or not what its name says. Save it again from where you got it, or copy its text and paste it.',
      swollen: 'Unpacked, it would be far larger than any posting, so it was left closed. Copy its text and paste it.',
      empty: 'There is no text in it.',
      wordless:
        'It is a web page without words: a script writes them. Open it in a browser, then copy and paste its text.',
      binary: 'It is not text, whatever its name says. Open it with its own program, then copy and paste its text.',
      encoding: 'Its letters are stored in a way this page does not know. Open it, then copy and paste its text.',
      slow: 'It took too long to open. Copy its text and paste it.',
      offline:
        'There is no network, and the reader for this kind of file may not be on this device yet. Try again with a network, or copy its text and paste it.',
    },
  },
  sheet: {
    marked: 'The posting, marked',
    yours: 'Your posting',
    name: 'The posting',
    edit: 'Edit the text',
    print: 'Print',
    printShort: 'Print findings only',
    share: 'Share',
    clear: 'Start over',
    shareCopied:
      'Link copied. It holds the whole posting behind the #, where no server sees it. Whoever has the link can read it.',
    shareFailed: 'The link could not be copied.',
    shareTooLong: 'This posting is too long for a link. Print it, or send the text itself.',
    cameByLink: 'This posting came inside the link you opened. It was unpacked on this device; no server has seen it.',
    badLink: 'The link holds no posting that can be read. Part of it may have been cut off.',
    close: 'Close',
  },
  key: {
    strokes: 'Three strokes, three meanings',
    examples: {
      crosses: { example: 'Plan weekly lessons', meaning: 'Usually a licensed person’s duty, directed or not.' },
      condition: {
        example: 'Give daily medication',
        meaning: 'Fine when a licensed person plans, trains or approves. The line does not say so.',
      },
      ask: { example: 'Stay late when needed', meaning: 'Often fine. The line is silent on who, when or pay.' },
    },
    samples: 'No posting at hand? Try one of these',
    about: {
      mixed: 'Some lines go too far, some only look like it',
      clean: 'Ordinary para work, well described',
      teacher: 'Another job: its duties are not judged',
    } as Record<string, string>,
  },
  tabs: {
    all: 'What was found',
    findings: 'Findings',
    checks: 'Checks',
    unsaid: 'not said',
    questions: 'Questions',
    say: 'What to say',
    lines: 'Lines',
  },
  filter: {
    name: 'Show',
    severity: 'Severity',
    category: 'Category',
    any: 'all',
    shown: (shown: number, all: number) => `${shown} of ${all} shown`,
    none: 'No finding is of that severity and category.',
    clear: 'Show all',
  },
  found: {
    decided: (words: string) => `What decided it: “${words}”. `,
    otherJob: 'Duties are only judged where a para would do them.',
    anyway: 'Read its duties anyway',
    noDuties:
      'No line reads as something the para would do. If the posting has a list of duties, check that it was copied too.',
    calm: 'None of the duty lines meets a rule. That says nothing yet about pay, training or supervision: see Checks and Questions.',
    assumed: 'Its duties were read as if they were a para’s, as you asked.',
    of: (at: number, all: number) => `${at} of ${all}`,
    count: (all: number) => `${all} findings`,
    previous: 'Previous',
    previousKey: 'Previous finding (key P)',
    next: 'Next',
    nextKey: 'Next finding (key N)',
    setAside: 'Set aside by you',
    putBack: 'Put back',
    copyAll: 'Copy the findings',
    toDraft: 'Fix it in Draft',
    ruleLink: 'More on this rule',
  },
  notes: 'Notes',
  better: 'Better',
  ask: 'Ask',
};

/** Everything the analyzer says. */
export type AnalyzerWords = typeof english;

const spanish: AnalyzerWords = {
  lang: 'es',
  welcome: {
    heading: 'Lea un anuncio para paraprofesionales línea por línea',
    under:
      'Péguelo abajo, en inglés. Cada línea recibe su lugar, y se marcan las que dan a un paraprofesional el trabajo de docentes, enfermería, terapeutas o administración, con la razón, una frase mejor y una pregunta. Se lee en este dispositivo y no se envía a ninguna parte.',
  },
  broken: {
    heading: 'Una parte de esta página no se cargó',
    under: 'Copie su texto, revise la conexión y cargue la página otra vez.',
  },
  reading: { heading: 'Leyendo el anuncio', under: 'En este dispositivo. La primera vez tarda un poco más.' },
  tooLong: {
    heading: 'Es demasiado largo para un anuncio',
    under: (characters) =>
      `Lee hasta ${characters.toLocaleString('es-US')} caracteres, unas sesenta páginas. Pegue solo el anuncio, o un anuncio a la vez.`,
  },
  failed: {
    heading: 'No se pudo leer el anuncio',
    under: 'El programa que lee no se cargó o se detuvo. Su texto sigue aquí; revise la conexión y pruebe otra vez.',
  },
  spanish: {
    heading: 'Este anuncio está en español. Parascope lee anuncios en inglés.',
    under: 'No se juzgó nada de él. Si existe una versión en inglés del anuncio, pegue esa.',
  },
  done: (title, lines, unsure) => {
    const count = lines === 1 ? 'una línea leída' : `${lines} líneas leídas`;
    const who = unsure ? ' No dice de quién es el puesto; se leyó como el de un paraprofesional.' : '';
    return `${title ? `${title}, ${count}` : count.charAt(0).toUpperCase() + count.slice(1)} en este dispositivo. No se envió nada.${who}`;
  },
  tryAgain: 'Probar otra vez',
  toFindings: 'A las marcas y preguntas',
  beside: 'Junto al anuncio',
  form: {
    title: 'Título del puesto',
    titleHint: 'si lo tiene',
    text: 'El anuncio',
    placeholder: 'Pegue aquí todo el anuncio en inglés, o escriba una línea.',
    mark: 'Marcarlo',
    clear: 'Empezar de nuevo',
    file: 'Elegir un archivo',
    fileHint: 'o suéltelo aquí: Word, PDF, página web, texto. Se abre en este dispositivo.',
    drop: 'Suelte el archivo para leerlo aquí',
  },
  file: {
    opening: { heading: 'Abriendo el archivo', under: 'En este dispositivo. Uno largo tarda un momento.' },
    heading: 'No se pudo leer ese archivo',
    problems: {
      'too-big':
        'Pesa más de 20 MB. Guarde solo las páginas del anuncio en un archivo menor, o copie su texto y péguelo.',
      unknown:
        'No es un tipo de archivo que esta página lea: texto, Markdown, página web, Word (.docx) o PDF. Una tabla de anuncios es para Auditar.',
      old: 'Es un archivo antiguo de Word (.doc). Ábralo, guárdelo como .docx o PDF, y pruebe con ese.',
      scanned:
        'Este PDF contiene imágenes de páginas y ningún texto. Ábralo con un programa que reconozca texto, o escriba las tareas.',
      locked: 'Está protegido con contraseña. Guarde una copia sin ella, o copie su texto y péguelo.',
      damaged:
        'Está dañado o no es lo que dice su nombre. Guárdelo de nuevo desde su origen, o copie su texto y péguelo.',
      swollen:
        'Desempaquetado sería mucho mayor que cualquier anuncio; por eso quedó cerrado. Copie su texto y péguelo.',
      empty: 'No hay texto en él.',
      wordless:
        'Es una página web sin palabras: las escribe un programa. Ábrala en un navegador, copie su texto y péguelo.',
      binary: 'No es texto, diga lo que diga su nombre. Ábralo con su propio programa, copie su texto y péguelo.',
      encoding: 'Sus letras están guardadas de un modo que esta página no conoce. Ábralo, copie su texto y péguelo.',
      slow: 'Tardó demasiado en abrirse. Copie su texto y péguelo.',
      offline:
        'No hay red, y el lector de este tipo de archivo quizá aún no esté en este dispositivo. Pruebe otra vez con red, o copie su texto y péguelo.',
    },
  },
  sheet: {
    marked: 'El anuncio, marcado',
    yours: 'Su anuncio',
    name: 'El anuncio',
    edit: 'Editar el texto',
    print: 'Imprimir',
    printShort: 'Imprimir solo lo señalado',
    share: 'Compartir',
    clear: 'Empezar de nuevo',
    shareCopied:
      'Enlace copiado. Lleva todo el anuncio detrás de #, donde ningún servidor lo ve. Quien tenga el enlace puede leerlo.',
    shareFailed: 'No se pudo copiar el enlace.',
    shareTooLong: 'Este anuncio es demasiado largo para un enlace. Imprímalo, o envíe el texto mismo.',
    cameByLink:
      'Este anuncio venía dentro del enlace que usted abrió. Se desempaquetó en este dispositivo; ningún servidor lo ha visto.',
    badLink: 'El enlace no contiene un anuncio que se pueda leer. Quizá se cortó una parte.',
    close: 'Cerrar',
  },
  key: {
    strokes: 'Tres trazos, tres significados',
    examples: {
      crosses: {
        example: 'Plan weekly lessons',
        meaning: 'Suele ser tarea de una persona con licencia, con o sin dirección.',
      },
      condition: {
        example: 'Give daily medication',
        meaning: 'Está bien si una persona con licencia planifica, capacita o aprueba. La línea no lo dice.',
      },
      ask: {
        example: 'Stay late when needed',
        meaning: 'A menudo está bien. La línea no dice quién, cuándo o con qué pago.',
      },
    },
    samples: '¿No tiene un anuncio a mano? Pruebe con uno de estos',
    about: {
      mixed: 'Algunas líneas van demasiado lejos, otras solo lo parecen',
      clean: 'Trabajo habitual del puesto, bien descrito',
      teacher: 'Otro puesto: sus tareas no se juzgan',
    },
  },
  tabs: {
    all: 'Lo que se encontró',
    findings: 'Marcas',
    checks: 'Falta',
    unsaid: 'que no se dicen',
    questions: 'Preguntas',
    say: 'Qué decir',
    lines: 'Líneas',
  },
  filter: {
    name: 'Mostrar',
    severity: 'Gravedad',
    category: 'Categoría',
    any: 'todas',
    shown: (shown, all) => `${shown} de ${all}`,
    none: 'Ninguna marca es de esa gravedad y categoría.',
    clear: 'Mostrar todo',
  },
  found: {
    decided: (words) => `Lo que lo decidió: «${words}». `,
    otherJob: 'Las tareas solo se juzgan donde las haría un paraprofesional.',
    anyway: 'Leer sus tareas de todos modos',
    noDuties:
      'Ninguna línea se lee como algo que haría un paraprofesional. Si el anuncio tiene una lista de tareas, revise que también se haya copiado.',
    calm: 'Ninguna regla señala una tarea. Eso aún no dice nada del pago, la capacitación o la supervisión: vea «Falta» y «Preguntas».',
    assumed: 'Sus tareas se leyeron como si fueran de un paraprofesional, como usted pidió.',
    of: (at, all) => `${at} de ${all}`,
    count: (all) => `${all} marcas`,
    previous: 'Anterior',
    previousKey: 'Marca anterior (tecla P)',
    next: 'Siguiente',
    nextKey: 'Marca siguiente (tecla N)',
    setAside: 'Apartadas por usted',
    putBack: 'Devolver',
    copyAll: 'Copiar las marcas',
    toDraft: 'Corregirlo en Redactar',
    ruleLink: 'Más sobre esta regla',
  },
  notes: 'Notas',
  better: 'Mejor, en inglés',
  ask: 'Pregunta',
};

/** Everything the analyzer says, in each language. */
export const analyzerWords: Record<Lang, AnalyzerWords> = { en: english, es: spanish };

/** The words of the analyzer around a part. */
export const SayContext = createContext(english);
export const useSay = () => useContext(SayContext);
