/** Posting texts for the benchmark: our own sentences, put together by chance from a seed, so that no run has met its text before. */

/** Words for the blanks of the sentences below. */
const blanks = {
  teacher: ['the teacher', 'the classroom teacher', 'the case manager', 'the lead teacher', 'the resource teacher'],
  student: ['students', 'children', 'young learners', 'a student', 'students with disabilities', 'pupils', 'the group'],
  subject: ['reading', 'math facts', 'spelling', 'writing', 'letter sounds', 'science notes', 'vocabulary', 'counting'],
  place: ['the lunchroom', 'the playground', 'the hall', 'the bus loop', 'the gym', 'the library', 'the front walk'],
  time: [
    'each morning',
    'after lunch',
    'at dismissal',
    'twice a week',
    'before the bell',
    'during centers',
    'on Fridays',
  ],
  thing: ['folders', 'worksheets', 'picture cards', 'bins', 'paper', 'art supplies', 'headphones', 'name tags'],
  plan: ['IEP', '504 plan', 'behavior plan', 'health plan', 'service plan', 'toileting schedule'],
  device: ['tablets', 'laptops', 'the talking device', 'the document camera', 'the printer', 'the label maker'],
  body: ['hand washing', 'feeding', 'toileting', 'dressing', 'tooth brushing', 'changing after accidents'],
  school: ['Alder Creek', 'Quarry Hill', 'Marsh Lane', 'Old Ferry', 'Three Pines', 'Copper Street', 'Heron Bay'],
  person: ['the principal', 'the assistant principal', 'the special education director', 'the site lead'],
  number: ['2', '4', '6', '7', '9', '12', '15', '24', '30', '40', '48', '180', '185'],
  money: ['$16.40', '$17.25', '$18.90', '$19.35', '$21.10', '$22.75'],
  trait: ['patience', 'good humor', 'steady attendance', 'clear handwriting', 'a calm voice', 'an eye for detail'],
  month: ['March', 'May', 'June', 'August', 'October', 'January'],
};

const duties = [
  'Goes over {subject} with small groups after {teacher} has taught it',
  'Listens to {student} read aloud {time}',
  'Sits beside {student} during {subject} and repeats directions as needed',
  'Assists {student} with {subject} under the direction of {teacher}',
  'Reinforce {subject} skills with {student} using materials that {teacher} picked out',
  'Helps one student keep up with {subject} and other class work',
  'Carries out the steps of the {plan} and tells {teacher} how they went',
  'Follow the {plan} of each student, accommodations included',
  'Provides the supports that the {plan} names, such as breaks, cue cards and extra time',
  'Copies, cuts and files {thing} for {teacher}',
  'Sets out {thing} and {thing} before the lesson and puts them away after it',
  'Wipe tables, stack chairs, and restock {thing} {time}',
  'Types labels and keeps {thing} in order',
  'Signs students in to {device} and helps when a screen freezes',
  'Charge {device} and report what is broken to the technology office',
  'Redirects {student} with a quiet word before a problem grows',
  'Uses the calming steps of the behavior plan when {student} are upset',
  'Logs behavior on the sheet that {teacher} provides',
  'Encourages {student} to join games and share {thing}',
  'Build trust with {student} by greeting each one by name',
  'Models turn taking, kind words, and how to ask for help',
  'Reminds {student} of class rules and helps them line up',
  'Keep the daily routine going: arrival, calendar, centers, cleanup',
  'Helps {student} with {body} and {body}, with respect for privacy',
  'Assist with {body} as trained by the school nurse',
  'Lift and position {student} with the help of another adult',
  'Pushes wheelchairs and fastens straps on the bus',
  'Practices the exercises that the therapist has shown',
  'Calls the nurse when a child is ill; gives first aid for small scrapes',
  'Watch for signs of a seizure and follow the {plan}',
  'Supervises {student} in {place} {time}',
  'Walks {student} from the classroom to {place} and back',
  'Watches {place} with other staff {time}',
  'Ride the bus with {student} and see that belts are fastened',
  'Takes attendance and sends the count to the office',
  'Records how many prompts were used in {subject} and hands the sheet to {teacher}',
  'Scores {subject} quizzes with an answer key',
  'Meets with {teacher} {time} to talk over the day',
  'Shares what was seen in {place} with {teacher}',
  'Shows substitutes and volunteers the shelf for {thing}',
  'Greets families at the door and passes their questions on to {teacher}',
  'Helps a family find {place} on conference night',
  'Keeps what is learned about {student} and families private',
  'Attends training on {body}, safety and {device}',
  'Arrive on time, sign in, and follow the staff handbook',
  'Help {student} find books in {place}',
  'Prepare {thing} for {subject} as directed by {teacher}',
  'Participates in team meetings as requested by {person}',
  'Support {student} in general education classes with notes, prompts and {device}',
  'Work with {student} one at a time on {subject} goals set by {teacher}',
];

/** Near things: words of overreach with what makes them fine. The reader has to look twice here. */
const nearMisses = [
  'Assist {teacher} with lesson planning by gathering {thing}',
  'Helps {teacher} prepare lessons in {subject}',
  'Follows lesson plans written by {teacher} and left for the day',
  'Give medication only as delegated and trained by the school nurse',
  'Assist {teacher} in assessing {student} {time}',
  'Watches the class for a few minutes while {teacher} is in the hall',
  'May serve as substitute paraprofessional when another aide is out',
  'Communicates with parents at the request of {teacher}',
];

const overreach = [
  'Plans and teaches {subject} lessons to the whole class {time}',
  'Covers the class alone when {teacher} is absent',
  'Write weekly lesson plans in {subject}',
  'Assigns grades in {subject} and enters them in report cards',
  'Administers medication {time}',
  'Writes the {plan} goals of {student}',
  'Hold conferences with parents about grades and progress',
];

const qualifications = [
  'High school diploma or equivalent',
  '{number} college credits, or a passing score on the paraprofessional test',
  'Experience with {student} preferred',
  'Ability to lift {number} pounds and to follow written directions',
  'Knowledge of {subject} at the elementary level',
  'Shows {trait} and {trait} with {student}',
  'Basic skill with {device} and email',
  'Able to work with people of many backgrounds',
  'Speaks a second language (a plus)',
  'CPR and first aid card, or willing to earn one by {month}',
];

const physical = [
  'Stands, walks, bends and kneels for much of the day',
  'Lifts up to {number} pounds, at times from the floor',
  'Works indoors and outdoors; noise is moderate to loud',
  'Sees and hears well enough to watch {place}',
];

const terms = [
  'Pay: {money} to {money} an hour',
  'Hours: {number} hours a day, {number} days a year',
  'Calendar: school days only, starting in {month}',
  'Status: Nonexempt',
  'Benefits: health, dental and sick days after {number} days',
  'Location: {school} School',
  'Job number: {number}{number}',
];

const legal = [
  'This list does not name every task of the job.',
  'The district does not discriminate on the basis of race, sex, age or disability.',
  'Fingerprints and a background check are needed before the first day.',
  'Applications close on {month} {number}.',
];

const summaries = [
  'The paraprofessional helps {student} learn, stay safe and take part in school life, working under {teacher}.',
  'Under the supervision of {teacher}, this aide gives {student} extra practice in {subject} and help with {body}.',
];

const headings = ['Classroom Support', 'Care of Students', 'Supervision', 'Records and Communication', 'Other Work'];

const other = ['Performs other related duties as assigned by {person}', 'Does other work of the job as asked'];

/** Chances from a seed (mulberry32): the same ones everywhere. */
function toChance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lines after which the sections begin anew. */
const ROUND = 50;
/** A section's share of these lines, heading aside. */
const shares = [
  ['Duties and Responsibilities', 25],
  ['Qualifications', 6],
  ['Physical Demands', 2],
  ['Terms of Employment', 5],
  ['How to Apply', 2],
];
const DUTIES_A_HEADING = 8;

/** Half of all lines are duties, so every so many of them give one overreach and four near misses in 60 lines. */
const OVERREACH = 30;
const NEAR_MISS = 9;

/**
 * A para posting of `count` lines (empty ones not counted) and its title. The mix of lines is that of our labelled postings, whatever the
 * length; one line in 60 is overreach. The same seed gives the same text.
 */
export function toPosting(count, seed) {
  const chance = toChance(Math.imul(seed + 1, 0x9e3779b1) ^ count);
  const pick = (list) => list[Math.floor(chance() * list.length)];
  const fill = (sentence) => sentence.replace(/\{(\w+)\}/g, (_, blank) => pick(blanks[blank]));
  const title = `Paraprofessional, ${pick(blanks.school)} School`;
  const rows = ['Apply now', title, fill('Reports to: {person}')];
  let told = Math.floor(chance() * OVERREACH);
  const duty = () => {
    told += 1;
    const list = told % OVERREACH === 0 ? overreach : told % NEAR_MISS === 1 ? nearMisses : duties;
    return `• ${fill(pick(list))}.`;
  };
  const sections = {
    'Duties and Responsibilities': (at) =>
      at % DUTIES_A_HEADING === 0 ? `${pick(headings)}:` : at % 23 === 22 ? `• ${fill(pick(other))}.` : duty(),
    Qualifications: () => `- ${fill(pick(qualifications))}`,
    'Physical Demands': () => `- ${fill(pick(physical))}`,
    'Terms of Employment': () => fill(pick(terms)),
    'How to Apply': () => fill(pick(legal)),
  };
  const rounds = Math.max(1, Math.round(count / ROUND));
  let left = count - rows.length;
  for (let turn = rounds; turn > 0; turn -= 1) {
    const own = Math.floor(left / turn);
    left -= own;
    rows.push('', fill(pick(summaries)));
    for (const [heading, lines] of sharesOf(own - 1)) {
      if (lines < 2) continue;
      rows.push('', heading);
      for (let at = 0; at < lines - 1; at += 1) rows.push(sections[heading](at));
    }
  }
  return { title, text: `${rows.join('\n')}\n` };
}

/** How many of `count` lines each section gets, its heading included; what rounding leaves goes to the duties. */
function sharesOf(count) {
  const sum = shares.reduce((total, [, share]) => total + share + 1, 0);
  const own = shares.map(([heading, share]) => [heading, Math.floor((count * (share + 1)) / sum)]);
  const used = own.reduce((total, [, lines]) => total + (lines < 2 ? 0 : lines), 0);
  own[0][1] += count - used;
  return own;
}
