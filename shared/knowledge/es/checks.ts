import type { CheckId } from '../checks.ts';
import type { CheckWords } from '../words.ts';

/** What every check of a posting says, in Spanish. `insert` is what the English sentence to put in means. */
export const checks: Record<CheckId, CheckWords> = {
  'title-role': {
    name: 'Título y tipo de puesto',
    pass: 'El título o las primeras líneas dicen si el puesto es de apoyo a la enseñanza, si no lo es, o si es individual, y las tareas concuerdan.',
    why: 'Algunos estados tienen listas de tareas distintas para ayudantes y para asistentes de enseñanza, y la antigua norma federal de requisitos dejaba fuera los puestos de cuidado personal y de oficina.',
    ask: '¿Es un puesto de apoyo a la enseñanza, de cuidado y supervisión, o de apoyo a un solo estudiante?',
    insert:
      'Este es un puesto de apoyo a la enseñanza: el paraprofesional ayuda a un docente con licencia con los estudiantes y los materiales.',
  },
  'named-supervisor': {
    name: 'Quién dirige el trabajo',
    pass: 'Dice ante qué cargo responde el paraprofesional y, para la enseñanza, que es un docente con licencia, con o sin la dirección de la escuela.',
    why: 'Las normas estatales y el criterio federal de Título I de 2002 esperan que un docente con licencia dirija el apoyo a la enseñanza.',
    ask: '¿Qué docente dirigiría mi trabajo diario, y ante quién respondo?',
    insert: 'Responde ante la dirección de la escuela; el trabajo diario lo dirige el docente de educación especial.',
  },
  'supervision-statement': {
    name: 'Cómo se supervisa el trabajo',
    pass: 'Dice que el docente planifica las actividades, evalúa a los estudiantes, y trabaja cerca del paraprofesional o se reúne con él o ella según un horario.',
    why: 'Esos tres puntos son el criterio federal de Título I de muchos años (2002), que varios estados conservan como ley.',
    ask: '¿Quién planifica lo que hago, quién evalúa a los estudiantes, y cada cuánto nos reunimos el docente y yo?',
    insert:
      'El docente planifica las actividades y evalúa a los estudiantes; el paraprofesional trabaja cerca del docente y se reúnen cada semana.',
  },
  qualifications: {
    name: 'Requisitos',
    pass: 'Nombra el diploma y, para el trabajo de enseñanza, los créditos universitarios, el título o el examen, y cualquier licencia o certificado estatal.',
    why: 'Los programas con dinero de Título I, y algunos estados, piden más que un diploma a quienes apoyan la enseñanza.',
    ask: '¿Qué créditos, examen o licencia necesito, y para cuándo?',
    insert:
      'Diploma de escuela secundaria, más 48 créditos universitarios, un título asociado o un puntaje aprobado en el examen estatal para paraprofesionales.',
  },
  training: {
    name: 'Capacitación',
    pass: 'Ofrece orientación, capacitación para el puesto y sobre cada estudiante, antes de empezar o poco después, y dice que se paga.',
    why: 'La ley de educación especial permite que ayuden paraprofesionales con capacitación y supervisión; varios estados fijan horas o plazos.',
    ask: '¿Qué capacitación recibo, cuándo, y se paga?',
    insert:
      'Se da orientación pagada y capacitación sobre cada estudiante antes de empezar o dentro de los primeros 30 días.',
  },
  hours: {
    name: 'Horas, días y calendario',
    pass: 'Da las horas por día, los días por semana o por año, y una fecha de inicio.',
    why: 'Sin eso no se pueden juzgar el pago, los beneficios ni los descansos.',
    ask: '¿Cuántas horas al día y cuántos días al año son, y cuándo empieza?',
    insert: '___ horas al día, ___ días de clase, de agosto a junio.',
  },
  pay: {
    name: 'Pago',
    pass: 'Da un pago por hora o un rango, o un grado con sus cantidades.',
    why: 'Cada vez más estados piden rangos de pago en los anuncios; si los distritos escolares están incluidos varía, y no se comprobó.',
    ask: '¿Cuánto se paga por hora, y cómo cambia con la experiencia?',
    insert: 'Pago: de $___ a $___ por hora, según la experiencia, en la escala del distrito.',
  },
  breaks: {
    name: 'Descansos y almuerzo libre de tareas',
    pass: 'Dice que un almuerzo sin pago es libre de tareas, o que el almuerzo con estudiantes se paga.',
    why: 'Según las normas federales de salarios, la comida solo va sin pago cuando la persona queda libre de toda tarea.',
    ask: '¿Cuándo es mi almuerzo, y es libre de tareas?',
    insert: 'Incluye 30 minutos de almuerzo libre de tareas y un descanso pagado.',
  },
  'paid-time': {
    name: 'Reuniones, capacitación y actividades pagadas',
    pass: 'Dice que se pagan las reuniones, capacitaciones y actividades escolares a las que hay que asistir.',
    why: 'Según las normas federales de salarios, al personal por hora se le paga el trabajo que el empleador pide o permite.',
    ask: '¿Las reuniones, los días de capacitación y las actividades de la tarde son parte de mis horas pagadas?',
    insert: 'Las reuniones, capacitaciones y actividades obligatorias se programan en tiempo pagado.',
  },
  assignment: {
    name: 'Asignación',
    pass: 'Dice si el trabajo es con un estudiante, un grupo o un salón, y nombra los grados, el entorno o el programa.',
    why: 'El trabajo cambia según la asignación; en Pensilvania, un asistente de cuidado personal apoya a un estudiante a la vez.',
    ask: '¿Apoyaría a un estudiante o a un salón, y qué pasa cuando ese estudiante falta?',
    insert: 'Asignación: un aula de recursos para los grados 3 a 5, con apoyo en clases de educación general.',
  },
  'personal-care': {
    name: 'Se nombra el cuidado personal',
    pass: 'Nombra el baño, la comida, la ropa o levantar a estudiantes cuando son parte del trabajo, o dice que no lo son.',
    why: 'El cuidado personal es trabajo normal de un paraprofesional; nombrarlo deja elegir con los ojos abiertos.',
    ask: '¿Incluye este trabajo ayudar en el baño, dar de comer o levantar a estudiantes?',
    insert:
      'Este puesto incluye ayuda con el baño, las comidas y levantar a estudiantes; se dan capacitación y guantes.',
  },
  medical: {
    name: 'Se nombran las tareas médicas',
    pass: 'Nombra los procedimientos de salud, dice que la enfermería escolar capacita y los delega, y quién cubre; o dice que no hay.',
    why: 'Enfermería, y no la dirección ni la familia, decide si un procedimiento se puede delegar, para un estudiante a la vez.',
    ask: '¿Hay procedimientos de salud, y quién capacita y los delega?',
    insert:
      'Los procedimientos de salud se hacen solo después de que la enfermería escolar, disponible por llamada, haya capacitado y delegado por escrito.',
  },
  'physical-demands': {
    name: 'Exigencias físicas',
    pass: 'Da el peso que hay que levantar y cuánto hay que estar de pie, en el piso o correr.',
    why: 'Con exigencias exactas se puede juzgar el trabajo y pedir un ajuste.',
    ask: '¿Cuánto hay que levantar, trabajar en el piso o correr en un día normal?',
    insert:
      'Está de pie y camina la mayor parte del día, se sienta en el piso con los estudiantes y levanta hasta ___ libras con ayuda.',
  },
  'behavior-support': {
    name: 'Necesidades de conducta y relevo',
    pass: 'Dice con claridad si los estudiantes pueden golpear, morder o correr, nombra la capacitación en crisis y quién releva al paraprofesional.',
    why: 'La intervención física es para personal capacitado en emergencias, y un apoyo individual constante necesita a alguien que releve en los descansos.',
    ask: '¿Qué conducta debo esperar, qué capacitación en crisis viene antes, y quién me releva?',
    insert:
      'Algunos estudiantes pueden golpear o correr; se da capacitación en prevención de crisis, y un segundo adulto releva en los descansos.',
  },
  'iep-access': {
    name: 'Acceso a los planes y confidencialidad',
    pass: 'Dice que el paraprofesional ve las partes del IEP o plan 504 que lleva a cabo, y que guarda la confidencialidad.',
    why: 'Quien lleva a cabo un IEP debe tener acceso a él y saber cuál es su parte; lo que lee es privado.',
    ask: '¿Veré las partes del IEP que llevo a cabo antes de empezar?',
    insert:
      'El paraprofesional lee las partes de cada plan que lleva a cabo y guarda la confidencialidad de la información de los estudiantes.',
  },
  'class-coverage-policy': {
    name: 'Norma sobre cubrir clases',
    pass: 'Dice que el personal paraprofesional no cubre clases, o que puede ofrecerse, con autorización y pago de suplente.',
    why: 'Varios estados y contratos no admiten o limitan cubrir clases, y encuestas sindicales hallaron que se pide a menudo.',
    ask: 'Cuando falta un docente, ¿quién toma la clase? Si puede ser un paraprofesional, ¿en qué condiciones y con qué pago?',
    insert: 'No se usa al personal paraprofesional como docentes suplentes.',
  },
  'duty-mix': {
    name: 'Mezcla de tareas',
    pass: 'Muestra, por porcentajes o por orden, cuánto del día es enseñanza, cuidado, supervisión y trabajo de oficina.',
    why: 'El criterio federal de Título I de 2002 dejaba compartir tareas comunes solo en la misma proporción que personal similar.',
    ask: 'En minutos, ¿cómo es un día normal?',
    insert:
      'Alrededor de ___ % de apoyo a la enseñanza, ___ % de cuidado personal, ___ % de supervisión y ___ % de trabajo de oficina.',
  },
  'other-duties-bounded': {
    name: '«Otras tareas» con límites',
    pass: 'Si dice «otras tareas», añade que están relacionadas con el puesto y dentro de su capacitación.',
    why: 'El trabajo se mide con una descripción escrita; por eso vale la pena poner límites a una línea abierta.',
    ask: '¿Cuáles han sido las «otras tareas» en el último año?',
    insert: 'Hace otras tareas relacionadas, dentro del alcance y la capacitación de este puesto.',
  },
  evaluator: {
    name: 'Quién evalúa al paraprofesional',
    pass: 'Nombra quién evalúa al paraprofesional, y en qué.',
    why: 'Conviene saber qué juicio cuenta y sobre qué tareas; Ohio mide el trabajo con una descripción escrita del puesto.',
    ask: '¿Quién me evalúa, cada cuánto y en qué tareas?',
    insert:
      'La dirección de la escuela evalúa una vez al año, con aportes del docente que supervisa, las tareas de esta lista.',
  },
  'employment-basics': {
    name: 'Datos básicos del empleo',
    pass: 'Incluye cómo solicitar, la revisión de antecedentes, la igualdad de oportunidades, y el sindicato o la clasificación si los hay.',
    why: 'Completan un anuncio; nada sobre los límites del puesto depende de ellos.',
    ask: '¿Cómo solicito, hay sindicato, y qué revisiones hacen falta antes de empezar?',
    insert:
      'La solicitud se hace en el sitio web del distrito; se requiere revisión de antecedentes; el distrito ofrece igualdad de oportunidades.',
  },
};
