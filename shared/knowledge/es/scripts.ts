import type { Scripts } from '../words.ts';

/** What a para can say, in Spanish: blanks stand in the order of the English sentence. */
export const scripts: Scripts = {
  teacher: [
    'Quiero asegurarme de que le entiendo. ¿Qué debo hacer con este grupo, y qué hará usted al mismo tiempo?',
    'Con gusto repaso lo que usted enseñó. Presentarlo por primera vez no es mi parte. ¿Podemos aclarar quién hace qué?',
    'Me tocó escribir el plan de lección para ___. No creo que eso sea parte de mi puesto. ¿A quién le corresponde?',
    'Si usted tiene que salir del salón, ¿qué adulto queda a cargo de la clase? Me sentiría mejor si lo acordamos.',
    'Este procedimiento es nuevo para mí. ¿Podemos pedir a enfermería que me capacite antes de que lo intente?',
  ],
  administrator: [
    'Desde ___ se me ha pedido ___, unas ___ veces por semana. Según entiendo, ese trabajo corresponde a ___ con licencia. ¿Qué espera usted de mí, y qué capacitación y supervisión lo acompañan?',
    '¿Puedo ver la descripción de mi puesto, y las partes del IEP de cada estudiante que llevo a cabo?',
    'Sobre cubrir clases: ¿puedo elegir, cuánto se paga, y qué adulto certificado responde mientras tanto por los estudiantes?',
    'Estoy anotando esto con fechas para que los dos podamos volver a verlo. Pregunto; no culpo a nadie.',
  ],
  union: [
    '¿Nuestro contrato incluye al personal paraprofesional?',
    '¿Dice algo sobre cubrir clases, el almuerzo libre de tareas, el pago de suplencias o el trabajo fuera de mi puesto?',
    'Tengo el anuncio, la descripción de mi puesto y una lista con fechas de lo que se me pidió. ¿Qué primer paso me sugiere?',
    '¿Ha pasado esto en otras escuelas del distrito, y cómo se resolvió?',
  ],
  outside: [
    'Estos caminos vienen al final, y ninguno es un primer paso.',
    'Educación especial: cualquier persona u organización puede enviar al estado una queja escrita y firmada sobre cómo una escuela aplica la ley federal, dentro de un año. El estado tiene entonces 60 días.',
    'Tiempo sin pago: una oficina estatal de trabajo, o la División de Horas y Salarios del Departamento de Trabajo de EE. UU., contesta preguntas sobre horas y pago.',
    'Donde hablar costaría demasiado, cambiar de salón, de escuela o de distrito también es una opción válida.',
    'Aquí no se estudió la protección contra represalias. Pregunte a un representante sindical o a un abogado antes de contar con ella.',
  ],
  interview: [
    '¿Quién dirigiría mi trabajo de cada día, y cuándo nos reuniríamos?',
    '¿Cómo es un día normal, en minutos de enseñanza, cuidado y supervisión?',
    '¿Apoyaría a un estudiante o a un salón? ¿Qué hago cuando ese estudiante falta?',
    '¿Quién planifica las lecciones, y quién escribe los planes que yo seguiría?',
    '¿Qué capacitación viene antes de empezar, y se paga?',
    '¿Hay procedimientos de salud o cuidado personal en este trabajo, y quién me capacita para ellos?',
    '¿Cómo se maneja la conducta difícil, y en qué capacitación de crisis me certificarían?',
    '¿Con qué frecuencia cubre una clase el personal paraprofesional, y se paga?',
    '¿El almuerzo es libre de tareas, y se pagan las reuniones?',
    '¿Hay una descripción escrita del puesto que diga qué me corresponde y qué no?',
    '¿Hay aquí un sindicato o una asociación para paraprofesionales?',
    '¿Por qué está libre este puesto, y qué pasó a hacer la última persona que lo tuvo?',
  ],
};
