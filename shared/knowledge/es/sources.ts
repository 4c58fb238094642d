import type { Place, SourceId } from '../sources.ts';
import type { SourceWords } from '../words.ts';

/** Where a source holds, in Spanish. */
export const places: Record<Place, string> = {
  'US federal': 'EE. UU., federal',
  'US national survey': 'EE. UU., encuesta nacional',
  'US professional': 'EE. UU., organismo profesional',
  'US union': 'EE. UU., sindicato',
  'US research': 'EE. UU., investigación',
  'US university': 'EE. UU., universidad',
  'New Hampshire': 'New Hampshire',
  California: 'California',
  'California (one program)': 'California (un programa)',
  'New York': 'Nueva York',
  'New York City (union)': 'Ciudad de Nueva York (sindicato)',
  Pennsylvania: 'Pensilvania',
  Illinois: 'Illinois',
  Utah: 'Utah',
  Oregon: 'Oregón',
  Montana: 'Montana',
  Nebraska: 'Nebraska',
  Kentucky: 'Kentucky',
  Iowa: 'Iowa',
  Washington: 'Washington (estado)',
  Minnesota: 'Minnesota',
  'Minnesota (one decision)': 'Minnesota (una decisión)',
  Wisconsin: 'Wisconsin',
  Texas: 'Texas',
  Maine: 'Maine',
  Connecticut: 'Connecticut',
  Ohio: 'Ohio',
  'Rhode Island': 'Rhode Island',
  Massachusetts: 'Massachusetts',
  Georgia: 'Georgia',
  'Florida (contracts)': 'Florida (contratos)',
  Indiana: 'Indiana',
  Colorado: 'Colorado',
  Kansas: 'Kansas',
  'New Jersey': 'Nueva Jersey',
  Idaho: 'Idaho',
  'Pittsburgh (union)': 'Pittsburgh (sindicato)',
  'Several states': 'Varios estados',
};

/** What every source says, in Spanish; its title and the body that speaks keep their English names. */
export const sources: Record<SourceId, SourceWords> = {
  'F-IDEA-1412': {
    says: 'Las normas estatales sobre el personal de educación especial deben permitir que paraprofesionales con capacitación y supervisión, según la ley o política del estado, ayuden en educación especial y servicios relacionados.',
    effect: 'Permite ayudar en educación especial, con capacitación, supervisión y una política estatal.',
    how: 'Copia literal en una página estatal de educación; texto de 2004.',
  },
  'F-300.156': {
    says: 'El reglamento que acompaña a la ley, casi con las mismas palabras: pueden ayudar paraprofesionales con capacitación y supervisión.',
    effect: 'Permite ayudar, con capacitación y supervisión.',
    how: 'Copia casi literal; texto de 2006.',
  },
  'F-71FR46612': {
    says: 'El departamento explica que la norma no invita a las escuelas a usar paraprofesionales en lugar de docentes o proveedores de servicios calificados. Trabajan solo bajo la supervisión de personal de educación especial o de servicios relacionados.',
    effect: 'Lee la norma como algo que no da permiso para sustituir al docente o al terapeuta.',
    how: 'No se leyó el texto mismo: lo cita el manual de un distrito escolar y lo parafrasea un organismo profesional; texto de 2006.',
  },
  'F-6319g': {
    says: 'La ley de 2002 que limitó a los paraprofesionales de programas de Título I a una lista de tareas y les pidió a todos un diploma.',
    effect: 'Referencia histórica; se reemplazó en 2015.',
    how: 'Copia literal de 2002; solo se vio el comienzo de (g), y la lista de tareas se leyó en 34 CFR 200.59. Se reemplazó en 2015.',
  },
  'F-200.59': {
    says: 'El criterio federal de Título I de muchos años (2002), que varios estados conservan como ley: los paraprofesionales dan tutoría, ayudan con el orden de la clase, las computadoras, la biblioteca, los padres y la traducción, y apoyan la enseñanza con supervisión directa. Supervisión directa significa que el docente planifica las actividades y evalúa lo aprendido, y el paraprofesional trabaja cerca de él o ella; las tareas comunes que no son de enseñanza se limitan a la parte que tiene el personal similar.',
    effect:
      'Referencia: da la lista de tareas normales y hace depender de la supervisión directa el apoyo a la enseñanza.',
    how: 'Dos copias literales del texto de 2002, ambas sin fecha. No se cita como vigente: parece que se retiró después de la ley de 2015, aunque varios estados aún tienen la lista como ley propia.',
  },
  'F-200.58': {
    says: 'La norma de 2002 pedía a quienes apoyan la enseñanza en programas de Título I un diploma y una de tres cosas: dos años de universidad, un título asociado o un examen formal. Quedaban fuera quienes solo tienen cuidado personal, oficina u otras tareas que no son de enseñanza.',
    effect: 'Referencia para los requisitos; deja fuera los puestos que no son de enseñanza.',
    how: 'Copia literal de estudio de la norma de 2002. No se confirmó su vigencia actual; Colorado aún se apoya en ella.',
  },
  'F-ESSA-1111g': {
    says: 'Los planes estatales deben asegurar que los paraprofesionales de Título I cumplan las normas de certificación del estado, y que el estado tenga requisitos para ellos que incluyan los de antes de la ley de 2015.',
    effect: 'Hace depender de los requisitos estatales los puestos de Título I.',
    how: 'No se leyó el texto mismo: lo cita la página de una agencia de servicios de Wisconsin.',
  },
  'F-ESSA-1112': {
    says: 'Los distritos deben ver que docentes y paraprofesionales de Título I cumplan los requisitos del estado. Los padres pueden preguntar si un paraprofesional atiende a su hijo o hija y qué preparación tiene.',
    effect:
      'Hace depender de los requisitos estatales los puestos de Título I; da a los padres el derecho a preguntar.',
    how: 'No se leyó el texto mismo: lo cita una asociación de Título I de Florida.',
  },
  'F-TITLE1-GUID': {
    says: 'Guía sobre la ley de 2002, como la repite un distrito escolar: no se aceptaba un programa atendido solo por paraprofesionales, y un docente que se asoma una o dos veces por semana no está lo bastante cerca.',
    effect: 'Guía anterior contraria a los programas sin docente.',
    how: 'No se leyó el texto mismo: solo se vio el índice; el contenido viene de la página de un distrito escolar (https://www.spps.org/Page/33316).',
  },
  'F-84FR31660': {
    says: 'Una norma que ajusta el reglamento de Título I a la ley de 2015.',
    effect: 'Solo sirve de prueba sobre la vigencia de las normas de 2002.',
    how: 'Solo se leyeron el resumen y las fechas; no se vio su efecto en las secciones 200.58 y 200.59.',
  },
  'F-CRS-RS22545': {
    says: 'Un resumen de las normas de 2002 y de a quién incluían: a todos los paraprofesionales de enseñanza en programas de Título I de toda la escuela, y en otros lugares a los pagados con Título I.',
    effect: 'Contexto.',
    how: 'El informe mismo; 2015.',
  },
  'F-300.321': {
    says: 'Nombra quién forma el equipo del IEP: la familia, docentes, un representante de la agencia y alguien que sepa interpretar evaluaciones. Se puede invitar a otras personas que conocen al niño o la niña.',
    effect: 'Deja que un paraprofesional asista y aporte; el equipo decide y escribe.',
    how: 'Copia literal de estudio.',
  },
  'F-300.323d': {
    says: 'El IEP de un niño está abierto a cada docente y proveedor que lo lleva a cabo, y a cada uno se le dice su parte y las adaptaciones y apoyos que debe dar.',
    effect: 'Llevar a cabo un IEP depende de poder verlo y de saber la parte propia.',
    how: 'La explicación oficial de 2006 y una copia literal de la norma.',
  },
  'F-300.304': {
    says: 'Las pruebas para evaluar a un niño las dan personas capacitadas y con conocimiento, según las instrucciones de quienes hicieron la prueba.',
    effect: 'Hace depender de personal capacitado la evaluación formal.',
    how: 'Copia literal, repetida en una norma de Maine.',
  },
  'F-300.308': {
    says: 'Un grupo de profesionales calificados, junto con la familia, decide si un niño tiene una dificultad específica de aprendizaje; uno de ellos está calificado para dar pruebas individuales de diagnóstico.',
    effect: 'Reserva a profesionales el diagnóstico y la elegibilidad.',
    how: 'El texto oficial a enero de 2021.',
  },
  'F-300.34c2': {
    says: 'La consejería como servicio relacionado la dan personas calificadas: trabajadores sociales, psicólogos, consejeros escolares y similares.',
    effect: 'Reserva a personal calificado la consejería como servicio.',
    how: 'Cita literal de un distrito escolar de Texas.',
  },
  'F-300.153': {
    says: 'Cualquier persona u organización puede escribir al estado, con firma y dentro de un año, que no se siguió la ley de educación especial. El estado tiene 60 días para resolverlo.',
    effect: 'Un camino abierto a cualquiera, también a un paraprofesional o a un sindicato.',
    how: 'Copia literal; dice haberse comparado con el texto oficial en junio de 2026.',
  },
  'F-FERPA': {
    says: 'El personal cuyo trabajo con un estudiante le da una razón legítima puede ver registros educativos sin consentimiento; quien trabaja con un estudiante puede ver las partes del IEP que importan para su trabajo.',
    effect: 'Permite leer las partes que importan; limita compartirlas a quien necesita saberlas.',
    how: 'No se leyó el texto mismo: lo explica un bufete de abogados en 2015.',
  },
  'F-504': {
    says: 'Un plan de adaptaciones, que lleva a cabo el personal, para un estudiante con una discapacidad y sin IEP. No habla de paraprofesionales.',
    effect: 'Contexto.',
    how: 'No se leyó: escrito por conocimiento general.',
  },
  'F-FLSA-785.11': {
    says: 'El trabajo que un empleador no pidió pero deja hacer es tiempo de trabajo, también en casa, si el empleador lo sabe o debería saberlo.',
    effect: 'Cuenta como tiempo pagado las tareas fuera de horario del personal por hora.',
    how: 'La norma citada literalmente por un bufete de abogados.',
  },
  'F-FLSA-785.19': {
    says: 'Un tiempo de comida puede ir sin pago solo cuando la persona queda del todo libre de tareas, activas o de espera. Los descansos cortos cuentan como trabajo.',
    effect: 'Un almuerzo sin pago depende de que sea libre de tareas.',
    how: 'Copia literal de la norma en un foro de internet, y un resumen en otro lugar.',
  },
  'F-RESTRAINT-2012': {
    says: 'Quince principios: prevenir la necesidad de restricción física y aislamiento, usarlos solo ante un peligro inmediato de daño físico grave, detenerlos cuando pasa el peligro, y nunca como castigo. Es una guía y no obliga.',
    effect: 'Hace de la restricción física una medida de emergencia; se opone a ella como disciplina.',
    how: 'Copia literal; el principio sobre capacitación es de conocimiento general.',
  },
  'F-LEP-FACT': {
    says: 'Las escuelas deben usar intérpretes competentes con los padres y no apoyarse en estudiantes, hermanos, amigos o personal sin capacitación. Hablar dos idiomas no basta: hacen falta los términos, la ética y la confidencialidad.',
    effect: 'Buena práctica al interpretar: la hace depender de competencia y capacitación.',
    how: 'Copia literal de 2015. La carta a la que acompañaba se retiró en agosto de 2025, así que no se cita como guía vigente.',
  },
  'F-CDL': {
    says: 'Conducir un autobús escolar requiere una licencia comercial con autorización para pasajeros y para autobús escolar.',
    effect: 'Hace depender de una licencia el transporte de estudiantes.',
    how: 'No se leyó: escrito por conocimiento general.',
  },
  'F-NCEO437': {
    says: 'Cuarenta y tres estados tenían políticas sobre quién puede dar las pruebas estatales; los requisitos y la capacitación varían, y quienes escriben, leen o interpretan deben estar calificados.',
    effect: 'Hace depender de la política estatal las tareas en pruebas estatales.',
    how: 'El informe mismo; políticas estatales de 2021.',
  },
  'N-ANA-2019': {
    says: 'Delegar o no es juicio de la enfermera o el enfermero titulado sobre el paciente, la competencia de quien ayuda y la supervisión que hace falta; la ley de cada estado es distinta y decide.',
    effect: 'Hace depender de una decisión de enfermería los procedimientos de salud.',
    how: 'Copia literal; solo la introducción.',
  },
  'N-NCSBN-WWO': {
    says: 'Valorar, planificar, evaluar y el juicio de enfermería no se delegan.',
    effect: 'Se opone a entregar el juicio de enfermería a personal sin licencia.',
    how: 'Una copia del documento de 2005; punto 6 del resumen.',
  },
  'N-NASN-2019': {
    says: 'Donde la ley lo permite, la enfermería escolar puede delegar tareas en ayudantes sin licencia; hace falta conocer la ley estatal de enfermería, buena comunicación y supervisión.',
    effect: 'Permite tareas que delega enfermería.',
    how: 'Copia literal; 2019.',
  },
  'N-NASN-PAGE': {
    says: 'Es la enfermería escolar, y no la administración, quien delega una tarea concreta, para un estudiante, en una persona competente, con capacitación, comprobación y supervisión. El proceso de enfermería mismo nunca se delega.',
    effect: 'Dice quién delega y en qué condiciones.',
    how: 'La página misma, actualizada en diciembre de 2025.',
  },
  'N-NH-SNA': {
    says: 'Valorar y evaluar no se delega; solo la enfermería escolar, y no la familia, puede delegar la administración de medicamentos.',
    effect: 'Hace depender de la delegación de enfermería los medicamentos.',
    how: 'Copia literal de alrededor de 2010.',
  },
  'N-CA-49423.5': {
    says: 'Personal escolar designado y capacitado puede hacer procedimientos como sondaje, alimentación por sonda y succión, bajo la supervisión de enfermería escolar acreditada, enfermería de salud pública o un médico, cuando el procedimiento es de rutina, de bajo riesgo y previsible y no necesita una decisión de enfermería.',
    effect: 'Permite ciertos procedimientos en esas condiciones.',
    how: 'Copia literal vista entre 2023 y 2025.',
  },
  'N-CA-3051.12': {
    says: 'Dice qué significa estar calificado para ese personal: competencia y seguridad logradas con capacitación de enfermería o de un médico.',
    effect: 'Hace depender de esa capacitación los procedimientos de salud.',
    how: 'Copia literal; registro de 2024.',
  },
  'NY-80-5.6': {
    says: 'Dos listas. Un ayudante (teacher aide) tiene tareas que no son de enseñanza: registros, materiales, necesidades físicas, supervisar a estudiantes. Un asistente de enseñanza (teaching assistant) da instrucción directa bajo la supervisión general de un docente con licencia.',
    effect: 'Permite dos listas distintas; la instrucción es para asistentes de enseñanza.',
    how: 'Copia literal de diciembre de 2024; los niveles de certificado cambiaron en marzo de 2025.',
  },
  'NY-NYSED-COMPARE': {
    says: 'Pone los dos cargos lado a lado: los ayudantes no enseñan y no necesitan certificado; los asistentes de enseñanza enseñan con supervisión y sí lo necesitan.',
    effect: 'Distingue los dos cargos.',
    how: 'La página misma, sin fecha, anterior a los niveles de 2025.',
  },
  'CA-45343-4': {
    says: 'Los ayudantes hacen lo que la persona certificada con quien trabajan juzga que puede hacer alguien sin licencia docente; poner calificaciones queda fuera. El docente conserva la responsabilidad por la enseñanza y la supervisión, y no necesita tener al ayudante a la vista.',
    effect: 'Excluye poner calificaciones; permite trabajar fuera de la vista; el docente sigue siendo responsable.',
    how: 'Copia literal.',
  },
  'CA-45342': {
    says: 'Los ayudantes están para que el personal certificado pueda enseñar, y no son una forma de dar más alumnos a cada docente.',
    effect: 'Se opone a usar ayudantes en lugar de docentes.',
    how: 'El texto oficial.',
  },
  'CA-54482': {
    says: 'En ese programa los ayudantes trabajan bajo la supervisión inmediata de docentes certificados por lo menos tres cuartas partes de su tiempo, y no hacen tareas administrativas salvo las que asigna el docente de la clase.',
    effect: 'Limita las tareas administrativas.',
    how: 'Copia literal, agosto de 2023.',
  },
  'PA-14.105': {
    says: 'Los paraprofesionales de enseñanza trabajan bajo la dirección de personal certificado: repasar lo enseñado de forma individual o en grupo, el orden de la clase, llevar a cabo planes de apoyo a la conducta. Reciben 20 horas de capacitación al año. Los asistentes de cuidado personal apoyan a un estudiante a la vez. Los intérpretes educativos tienen su propio requisito.',
    effect:
      'Permite repasar, ayudar con el orden de la clase, llevar a cabo planes de conducta y el cuidado personal, con dirección y capacitación.',
    how: 'El texto oficial.',
  },
  'IL-1.630': {
    says: 'El personal que no enseña hace tareas que no requieren juicio de enseñanza ni evaluar a los alumnos. Los paraprofesionales pueden ayudar en la enseñanza, con tutoría o con el orden de la clase, con un docente con licencia a cargo inmediato del trabajo.',
    effect: 'Permite ayudar; reserva el juicio de enseñanza y la evaluación de los alumnos.',
    how: 'Copia literal; 2024.',
  },
  'IL-10-22.34': {
    says: 'El personal sin licencia puede supervisar salas de estudio, áreas de detención y actividades escolares. Cuando se ayuda en la enseñanza, un docente conoce en todo momento el trabajo del ayudante y puede cambiarlo.',
    effect: 'Permite supervisar salas de estudio y detención; hace depender de un docente la ayuda en la enseñanza.',
    how: 'El texto oficial.',
  },
  'UT-R277-324-4': {
    says: 'Una lista de lo que un paraprofesional puede hacer después de capacitarse (ayuda que diseñó el docente para individuos y grupos pequeños, apoyos, biblioteca, supervisión que no es de enseñanza) y de lo que no puede (pruebas formales de diagnóstico más allá de su capacitación, elegir programas sin supervisión, diseñar a solas planes de lección, trabajo del IEP sin capacitación ni supervisión, trabajo que solo puede hacer alguien con licencia).',
    effect: 'La lista más clara de ambas clases que se encontró.',
    how: 'Copia literal de 2024; una cláusula, sobre procedimientos de enfermería, estaba cortada, así que no se sabe qué dice.',
  },
  'UT-R277-524-2': {
    says: 'Define la supervisión directa: el docente prepara la lección, planifica el apoyo y evalúa a los estudiantes, y el paraprofesional trabaja cerca del docente y con frecuencia con él o ella.',
    effect: 'Define la supervisión directa.',
    how: 'Copia literal de noviembre de 2019; después se cambió su número.',
  },
  'OR-581-037-0015': {
    says: 'Los asistentes educativos dan apoyo: ayudar a practicar lo aprendido, trabajo de oficina, supervisar autobuses, almuerzo, patio y pasillos, cuidado personal, traducción, medios y laboratorios. Quien supervisa planifica las actividades y evalúa lo aprendido, y hace falta un plan de supervisión.',
    effect: 'Permite seis listas de tareas, con un plan de supervisión.',
    how: 'Copia literal, septiembre de 2024.',
  },
  'OR-584-210-0020': {
    says: 'El trabajo del docente oficial del grupo: planificar la enseñanza desde las metas hasta la lección de cada día, adaptarla, elegir materiales, evaluar lo aprendido y dirigir a los asistentes.',
    effect: 'Reserva esas tareas al docente oficial del grupo.',
    how: 'Copia literal; 2024.',
  },
  'MT-10.55.715': {
    says: 'Los paraprofesionales de enseñanza tienen la supervisión directa de un docente con licencia que es responsable de la enseñanza y la evaluación y está disponible, sin enseñar ni preparar en otro lugar. No se delega lo que necesita destreza y juicio profesional.',
    effect: 'Reserva el juicio profesional; hace depender el trabajo de un docente disponible.',
    how: 'Copia literal, vigente desde julio de 2023.',
  },
  'NE-92-15-005': {
    says: 'Los ayudantes de maestro pueden tener tareas que no son de enseñanza y para las que se prepararon, y no pueden enseñar tal como la ley define enseñar.',
    effect: 'Reserva la enseñanza.',
    how: 'Copia literal, marzo de 2024; no se leyeron decisiones de tribunales.',
  },
  'KY-161.044': {
    says: 'Los ayudantes hacen trabajo de oficina, comedor, recreo y biblioteca, preparan materiales y cuidan los períodos que no son de enseñanza; pueden apoyar la enseñanza según lo dirija el personal profesional.',
    effect: 'Permite estas tareas; hace depender de la dirección la enseñanza.',
    how: 'Copia literal; 2024.',
  },
  'KY-704-3-550': {
    says: 'Una norma estatal que repite la lista federal de 2002: tutoría, orden de la clase, laboratorio de computación, biblioteca, traducción y apoyo a la enseñanza con supervisión directa.',
    effect: 'Permite la lista; muestra que sigue viva como ley estatal.',
    how: 'El texto oficial.',
  },
  'KY-161.180': {
    says: 'Los ayudantes pueden supervisar patios, pasillos, comedores, recreo y deportes, con la autoridad de un docente mientras lo hacen.',
    effect: 'Permite supervisar la conducta.',
    how: 'Copia literal; 2024.',
  },
  'IA-41.403': {
    says: 'El personal paraprofesional de educación especial tiene capacitación para sus propias tareas, trabaja bajo profesionales autorizados en la misma área de servicio y no los sustituye.',
    effect: 'Reserva el trabajo de los profesionales; hace depender de la capacitación el trabajo paraprofesional.',
    how: 'Copia literal, noviembre de 2024.',
  },
  'IA-24.3': {
    says: 'Competencias para el certificado de paraprofesional: tratar al docente como supervisor y como quien responde al final por la educación y la conducta de los estudiantes; ayudar con servicios especiales de salud bajo un profesional de salud con licencia.',
    effect: 'El docente sigue siendo responsable; el trabajo de salud depende de un profesional.',
    how: 'Copia literal, septiembre de 2024.',
  },
  'IA-SUB': {
    says: 'Con una autorización de suplente, un paraprofesional puede suplir: si no se permite más, en su propio salón de educación especial y no por períodos largos.',
    effect: 'Permite suplir solo con una autorización.',
    how: 'El aviso oficial de 2022.',
  },
  'WA-28A.413.010': {
    says: 'Un paraeducador trabaja bajo personal certificado o con licencia para apoyar la enseñanza y otros servicios. El certificado avanzado añade ser mentor y guía de otros, y suplir en emergencias cortas.',
    effect: 'Permite ayudar; amplía el papel solo con el certificado avanzado.',
    how: 'El texto oficial; 2017.',
  },
  'WA-179-07-040': {
    says: 'El personal paraprofesional ayuda a preparar, dar y reforzar la enseñanza, a anotar datos y a dar evaluaciones, siempre según lo dirige personal certificado o con licencia.',
    effect: 'Permite ayudar; la dirección es la condición.',
    how: 'Copia literal; 2018, con cambios de 2020.',
  },
  'WA-179-15-050': {
    says: 'El personal certificado o con licencia diseña y decide la enseñanza especial, las adaptaciones y las modificaciones; el personal paraprofesional las aplica y se comunica con las familias según se le indica.',
    effect: 'Hace depender de la dirección la enseñanza especial y el contacto con las familias.',
    how: 'Copia literal; 2018-2019.',
  },
  'MN-120B.363': {
    says: 'Dentro de 60 días, cada paraprofesional recibe una primera capacitación en emergencias, confidencialidad, estudiantes vulnerables, deber de informar, política de disciplina, y papeles y responsabilidades.',
    effect: 'Hace depender el trabajo de una capacitación sobre el puesto.',
    how: 'Copia literal.',
  },
  'MN-125A.08': {
    says: 'Quienes trabajan con estudiantes con discapacidades necesitan ciertos conocimientos antes de empezar, capacitación cada año, y la dirección constante de un docente con licencia o, cuando corresponde, de la enfermería escolar.',
    effect: 'Hace depender el trabajo de capacitación y dirección.',
    how: 'No se leyó el texto mismo: lo parafrasea la página de un centro de investigación de alrededor de 2012.',
  },
  'MN-121A.642': {
    says: 'Todo el personal paraprofesional recibe al año por lo menos ocho horas pagadas de orientación o desarrollo profesional, seis de ellas antes del primer día de clase o dentro de 30 días de la contratación.',
    effect: 'Pide a los empleadores que paguen el tiempo de capacitación.',
    how: 'El texto oficial de 2025.',
  },
  'WI-PI34.01': {
    says: 'Con la supervisión directa de un docente con licencia, un ayudante apoya el plan de lección de ese docente, da ayuda técnica y ayuda a mantener el orden. Los ayudantes no pueden servir de docentes suplentes.',
    effect: 'No admite suplir; permite apoyar el plan de lección.',
    how: 'Literal en la página del departamento, con numeración antigua; el código se ha reescrito desde entonces.',
  },
  'WI-19-069': {
    says: 'Solo los docentes con licencia tienen responsabilidades profesionales de enseñanza; en educación especial, un paraprofesional trabaja directamente bajo un docente de educación especial con licencia.',
    effect: 'Reserva las responsabilidades profesionales de enseñanza.',
    how: 'La decisión misma; 2019.',
  },
  'TX-230.53': {
    says: 'El distrito prepara una descripción exacta del puesto para cada asignación de ayudante y la cubre con un ayudante educativo certificado.',
    effect: 'Pide a los empleadores una descripción exacta del puesto.',
    how: 'Copia literal; 2024.',
  },
  'TX-230.61': {
    says: 'Los ayudantes hacen tareas de rutina bajo un docente certificado, desde oficina hasta patio, autobús y comedor, y pueden participar en planificar y evaluar; el alcance crece con cada nivel.',
    effect: 'Permite participar en la planificación bajo un docente.',
    how: 'No se leyó el texto mismo: lo resume una asociación de docentes.',
  },
  'ME-13019-H': {
    says: 'Hace falta un certificado de técnico educativo para presentar aprendizajes nuevos planificados con el docente de la clase o un especialista, y para supervisar grupos pequeños en programas de la comunidad.',
    effect: 'Presentar aprendizajes nuevos depende de un certificado y de planificar con el docente.',
    how: 'Copias literales de 2019-2021.',
  },
  'ME-EDTECH': {
    says: 'El nivel I repasa lo ya enseñado con supervisión directa; el nivel II puede además presentar aprendizajes nuevos planificados con el docente; el nivel III puede además supervisar grupos pequeños en la comunidad.',
    effect: 'Permite según el nivel.',
    how: 'No se leyó el texto mismo: la página de un distrito escolar; el capítulo estaba en revisión en octubre de 2025.',
  },
  'CT-DEF': {
    says: 'El personal paraprofesional ayuda a docentes y terapeutas a dar servicios con supervisión directa; el personal certificado responde por el diseño, la realización y la evaluación de la enseñanza. Quien enseña sin supervisión directa necesita certificación.',
    effect: 'Reserva la enseñanza sin supervisión.',
    how: 'Copia literal; 2010; el reglamento, por la página de un sindicato.',
  },
  'OH-3319.088': {
    says: 'Un asistente educativo es un empleado que no enseña y ayuda a un docente con tareas que no necesitan licencia docente, incluidas la supervisión de alumnos y la ayuda en tareas de enseñanza; el trabajo se mide con una descripción escrita del puesto.',
    effect: 'Permite ayudar; deja fuera las tareas con licencia.',
    how: 'El texto oficial; 2021-2025.',
  },
  'OH-OPEPP': {
    says: 'Algunos distritos reservan a los docentes hablar con los padres. En todas partes el paraprofesional habla como parte de un equipo: quedarse en temas seguros y pasar los asuntos al docente.',
    effect: 'Hace depender de la política local y del docente el contacto con las familias.',
    how: 'La página misma, vista en una copia de 2024-2025.',
  },
  'RI-16-11.2': {
    says: 'Los asistentes de maestro dan servicios de enseñanza u otros servicios directos bajo la supervisión del docente u otro personal certificado; hay criterios para su capacitación, y los empleadores guardan registro de ella.',
    effect: 'Permite ayudar, con supervisión y capacitación.',
    how: 'La ley pública de 1997.',
  },
  'MA-603-46.05': {
    says: 'Solo el personal capacitado usa restricción física, cuando todo lo demás falla en una emergencia; el aislamiento y la restricción con aparatos o medicamentos están prohibidos. Cualquier persona puede usar fuerza razonable contra una agresión o un daño grave inmediato.',
    effect: 'Hace depender de la capacitación la restricción física; excluye el aislamiento.',
    how: 'El texto oficial, vigente desde enero de 2016.',
  },
  'MA-2014-3': {
    says: 'Ante una conducta grave, un paraprofesional puede ayudar a mantener la seguridad, mientras un consultor de conducta y una evaluación funcional elaboran el plan; aun con capacitación, puede faltarle preparación para necesidades de aprendizaje muy distintas.',
    effect: 'Reserva el diseño del plan; permite llevarlo a cabo.',
    how: 'El aviso, leído en parte; 2015.',
  },
  'GA-20-2-204': {
    says: 'Un paraprofesional hace una parte del trabajo de un profesional bajo la supervisión de esa persona; la autoridad para tomar decisiones es limitada y la regula el profesional.',
    effect: 'Limita la autoridad para decidir.',
    how: 'Copia literal.',
  },
  'FL-CBA': {
    says: 'En seis contratos: no se usa a un paraprofesional para enseñar ni para supervisar un salón salvo en las circunstancias más extremas, y más de unos minutos se justifica por escrito.',
    effect: 'Por contrato, no admite cubrir clases de forma habitual.',
    how: 'La cláusula misma, como está en seis contratos.',
  },
  'IN-7-36-2': {
    says: 'El personal paraprofesional capacitado tiene la dirección y supervisión de docentes con licencia o de personal de servicios relacionados; los intérpretes de lengua de señas tienen certificación para el entorno educativo.',
    effect: 'Hace depender de la supervisión el trabajo paraprofesional, y de una certificación la interpretación.',
    how: 'Copia literal; el final de (e) estaba cortado.',
  },
  'CO-CDE-2025': {
    says: 'Los paraprofesionales de enseñanza de Título I deben tener un diploma y, además, créditos universitarios, un título o un examen, y un docente con licencia los supervisa directamente.',
    effect: 'Guía estatal sobre requisitos y supervisión.',
    how: 'La página misma; una página anterior del mismo departamento decía que el asunto quedaba a la ley estatal.',
  },
  'KS-KSDE': {
    says: 'No hay un requisito estatal para ser paraprofesional; el dinero de Título I y de educación especial trae los suyos, como 48 horas universitarias, un título o un examen.',
    effect: 'Hace depender de requisitos algunos puestos, por su financiación.',
    how: 'La página misma, en una copia reciente.',
  },
  'NJ-18A:27-10.4': {
    says: 'Para esa ley, un paraprofesional es un ayudante, en un salón o una escuela, que ayuda al personal docente a supervisar lo que hacen los alumnos.',
    effect: 'Permite ayudar con la supervisión.',
    how: 'Copia literal; 2009.',
  },
  'NH-1102.01': {
    says: 'Dice qué es la gestión de casos: organizar reuniones del IEP, coordinar evaluaciones y el borrador, ir a ver escuelas o programas, mantener el contacto con la familia, poner al día los informes de progreso.',
    effect: 'Define la gestión de casos.',
    how: 'Copia literal, adoptada en marzo de 2017.',
  },
  'ID-POLICY': {
    says: 'El personal paraprofesional trabaja bajo la supervisión directa de personal certificado, no es el docente oficial del grupo, y da instrucción directa solo bajo un docente.',
    effect: 'Reserva el lugar de docente oficial del grupo.',
    how: 'No se leyó el texto mismo: la política de un distrito; la norma estatal no se abrió.',
  },
  'P-CEC': {
    says: 'Un docente de educación especial con licencia completa indica y supervisa lo que hacen los paraeducadores, con un estudiante o con toda una clase.',
    effect: 'Permite tareas que una persona con licencia indica y supervisa.',
    how: 'La página misma; en 2022 se revisó como competencias básicas.',
  },
  'P-CEC-CORE': {
    says: 'Un equipo de profesionales con licencia planifica los servicios individuales, responde por ellos y dirige las tareas con que el personal paraprofesional ayuda a darlos.',
    effect: 'Hace depender de la dirección del equipo el trabajo paraprofesional.',
    how: 'El resumen en un sitio estatal de capacitación.',
  },
  'P-NRCP-ROLES': {
    says: 'Da la lista de lo que un docente no puede dejar en otras manos: diagnosticar necesidades, planificar programas y lecciones, ajustar el currículo, cambiar contenido para individuos, evaluar resultados, hacer participar a los padres.',
    effect: 'Reserva esas tareas a los docentes.',
    how: 'La página del informe mismo; alrededor de 2003.',
  },
  'P-NRCP-HOT': {
    says: 'Un relato de lo que sale mal: un docente con demasiado trabajo deja que un paraprofesional con experiencia escriba y dé las lecciones de un estudiante, y los demás acaban por ver al estudiante como suyo.',
    effect: 'Ilustra cómo se cruza el límite.',
    how: 'El comienzo de la página; sin fecha.',
  },
  'P-NRCP-APP2': {
    says: 'En el nivel 2, el personal paraprofesional participa en reuniones de planificación del IEP cuando se le pide; en el nivel 3 puede ayudar a los docentes a hacer participar a las familias.',
    effect: 'Permite aportar, según el nivel.',
    how: 'La página misma; alrededor de 2003.',
  },
  'P-NEA-ROLES': {
    says: 'El educador con licencia sigue a cargo del orden del salón, de diseñar, dar y evaluar la enseñanza, y del progreso de los estudiantes.',
    effect: 'Reserva la responsabilidad.',
    how: 'La página archivada de un manual.',
  },
  'P-NEA-JD': {
    says: 'Defiende que las descripciones de puesto de los paraeducadores sean exactas y completas.',
    effect: 'Sobre la calidad de los anuncios.',
    how: 'Una página archivada.',
  },
  'P-AFT-SUB': {
    says: 'Según una encuesta, a casi seis de cada diez paraprofesionales se les había pedido alguna vez tomar una clase todo el día; el sindicato sostiene que no se les debe retirar de su trabajo sin reglas, requisitos y pago.',
    effect: 'Posición sindical contraria a suplir de forma habitual.',
    how: 'La resolución misma; posterior a 2001.',
  },
  'P-AFT-T1': {
    says: 'Hace constar que se asignaba a paraprofesionales a la oficina y a suplencias, y pide definiciones claras de su papel.',
    effect: 'Contexto.',
    how: 'La resolución misma; anterior a 2002.',
  },
  'P-UFT': {
    says: 'El docente presenta el material nuevo y el paraprofesional lo refuerza; cuando falta el docente, no se queda a solas con la clase, salvo un asistente principal (lead teacher assistant) hasta diez días; el almuerzo es libre de tareas; quien apoya a un solo estudiante puede ver el IEP. Algunos puntos son reglas del contrato local.',
    effect: 'Posición sindical contraria a cubrir clases; almuerzo libre de tareas.',
    how: 'La página misma; reciente.',
  },
  'P-PFT': {
    says: 'Los paraprofesionales con título pueden ofrecerse a suplir con pago en su propio salón, si se mantienen los apoyos de los estudiantes y la proporción de adultos.',
    effect: 'Permite suplir con pago, de forma voluntaria y con requisitos.',
    how: 'La página misma; reciente.',
  },
  'P-GIANG-1997': {
    says: 'La cercanía constante de un paraprofesional tenía un costo: los docentes se hacían menos cargo, los estudiantes quedaban aparte de sus compañeros y llegaban a depender del adulto.',
    effect: 'Una advertencia sobre la cercanía individual «en todo momento».',
    how: 'El resumen.',
  },
  'P-GIANG-2003': {
    says: 'Los docentes deben ser socios activos y no anfitriones; hay pocas pruebas de que los estudiantes aprendan igual de bien con paraprofesionales que con docentes.',
    effect: 'Una advertencia sobre paraprofesionales como docentes.',
    how: 'Solo el comienzo.',
  },
  'P-GIANG-2005': {
    says: 'Plantea dudas sobre asignar un paraprofesional a un solo estudiante; entre ellas, que el personal con menos preparación enseñe a los estudiantes con las necesidades más complejas.',
    effect: 'Una advertencia sobre las asignaciones individuales.',
    how: 'Solo el comienzo; las cinco dudas son de conocimiento general.',
  },
  'P-NJCLD': {
    says: 'El personal paraprofesional complementa el trabajo del docente o proveedor y no ocupa su lugar; profesionales calificados indican, dirigen y supervisan sus tareas.',
    effect: 'Se opone a sustituir al docente o proveedor.',
    how: 'El documento mismo; 1998-1999.',
  },
  'P-UNL': {
    says: 'Los docentes dirigen la enseñanza y la conducta, y los resultados de la enseñanza son su responsabilidad.',
    effect: 'Reserva la responsabilidad.',
    how: 'La página misma, en un sitio antiguo.',
  },
  'P-PICKETT-1999': {
    says: 'Pautas nacionales para distinguir los papeles y el alcance de la responsabilidad en el equipo.',
    effect: 'Contexto.',
    how: 'El resumen; 1999 (ERIC ED440506).',
  },
  'P-BROCK-CARTER': {
    says: 'Con buena capacitación, el personal paraprofesional puede llevar a cabo prácticas que ayudan a los estudiantes a aprender y a convivir; en la capacitación importan el ejemplo y los comentarios sobre lo hecho.',
    effect: 'Apoya que se lleven a cabo planes con capacitación.',
    how: 'El resumen en la página de una agencia estatal.',
  },
  'P-OCR-PRIORLAKE': {
    says: 'La oficina aceptó una política por la que los padres acuden al docente y no al paraprofesional; lo importante es una política clara que todos conozcan.',
    effect: 'Hace depender de una política clara el contacto con las familias.',
    how: 'No se leyó el texto mismo: el resumen de un boletín.',
  },
  'T-PAYLAWS': {
    says: 'Cada vez más estados piden rangos de pago en los anuncios de empleo. Si los distritos escolares públicos están incluidos varía, y no se comprobó.',
    effect: 'Pide a algunos empleadores un rango de pago.',
    how: 'Los resúmenes mismos, no las leyes.',
  },
};
