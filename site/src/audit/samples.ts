/**
 * Forty postings to try the desk on: five invented districts, in our own words, put together by chance from a seed. As real
 * districts do, each has a house template, so that one sentence can stand in many postings.
 */

interface District {
  name: string;
  /** A sentence of the house template, in most of its postings. */
  template: string;
  site: string;
}

const districts: District[] = [
  {
    name: 'Cedar Bend Unified',
    template: 'Covers the classroom when the teacher is at meetings.',
    site: 'https://jobs.cedarbend.example',
  },
  {
    name: 'Harlow Plains Public Schools',
    template: 'Works with students in the classroom and on the playground under the direction of the teacher.',
    site: 'https://harlowplains.example/careers',
  },
  {
    name: 'Lake Orrin District 12',
    template: 'Plan weekly lessons for the reading intervention group.',
    site: 'https://lakeorrin.example/openings',
  },
  {
    name: 'Port Ellery Schools',
    template: 'Gives daily medication to students on the list in the office.',
    site: 'https://portellery.example/hr',
  },
  {
    name: 'Three Forks Cooperative',
    template: 'Follows each student’s plan as the special education teacher has explained it.',
    site: 'https://threeforks.example/jobs',
  },
];

const titles = [
  'Instructional Aide',
  'Special Education Paraprofessional',
  'Kindergarten Aide',
  'Bilingual Paraprofessional',
  'One-to-One Paraeducator',
  'Library and Lab Aide',
  'Behavior Support Aide',
  'Health Room and Classroom Aide',
];

const duties = [
  'Goes over spelling words with small groups after the teacher has taught them.',
  'Listens to students read aloud and notes the words they miss.',
  'Sits beside a student during math and repeats the directions.',
  'Helps students with toileting, hand washing and changing clothes, with respect for their privacy.',
  'Pushes wheelchairs and fastens straps as the therapist has shown.',
  'Watches students at recess, at lunch and in the bus line.',
  'Walks students from the classroom to the gym and back.',
  'Redirects a student with a quiet word before a problem grows.',
  'Logs behavior on the sheet that the teacher provides.',
  'Copies worksheets, cuts shapes and files finished work.',
  'Sets out paint and paper before class and puts them away after it.',
  'Takes attendance and sends the count to the office.',
  'Scores spelling quizzes with the teacher’s answer key.',
  'Meets with the teacher on Fridays to talk over the week.',
  'Keeps what is learned about students and families private.',
  'Attends training on safety and on each student’s plan.',
  'Encourages students to join games and to take turns.',
  'Helps students sign in to their tablets.',
  'Greets families at the door and passes their questions on to the teacher.',
  'Calls the nurse when a child is ill.',
  'Helps a student use a picture board to ask for what they need.',
  'Provides the breaks and the extra time that a student’s plan names.',
];

/** Lines that go too far, or need a condition or a question; a posting has one at most beside its template. */
const doubtful = [
  'Teaches math lessons to the whole class on Wednesdays.',
  'Writes progress goals for the IEP of each student.',
  'Covers the class whenever the teacher is absent.',
  'Assigns grades and enters them in report cards.',
  'Decides which assignments to modify for students who struggle.',
  'Holds conferences with parents about their child’s progress.',
  'Restrains students who become aggressive.',
  'Interprets for families at meetings.',
  'Serves in the front office and the kitchen as needed.',
  'Administers insulin to a student before lunch.',
];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function toChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A sample posting, with the fields that a board's export has. */
export interface SamplePosting {
  id: string;
  title: string;
  district: string;
  url: string;
  text: string;
}

/** `count` sample postings, the same ones every time. */
export function samplePostings(count = 40, seed = 7): SamplePosting[] {
  const chance = toChance(seed);
  const one = <Thing>(list: readonly Thing[]): Thing => list[Math.floor(chance() * list.length)] as Thing;
  return Array.from({ length: count }, (_, index) => {
    const district = districts[index % districts.length] as District;
    const title = one(titles);
    const lines = new Set<string>();
    for (const wanted = 7 + Math.floor(chance() * 6); lines.size < wanted; ) lines.add(one(duties));
    if (chance() < 0.7) lines.add(district.template);
    if (chance() < 0.35) lines.add(one(doubtful));
    const shuffled = [...lines].map((line) => [chance(), line] as const).sort(([before], [after]) => before - after);
    const bullets = shuffled.map(([, line]) => `• ${line}`);
    const text = [
      title,
      `${district.name}`,
      'Reports to: Classroom teacher and principal',
      '',
      'Essential duties',
      ...bullets,
      '',
      'Qualifications',
      'High school diploma and 48 college credits, or a passing score on the state test',
      'Patience, steady attendance and care for children',
      '',
      `Pay: $${(17 + Math.floor(chance() * 60) / 10).toFixed(2)} an hour, ${180 + Math.floor(chance() * 6)} days`,
      'Lifts up to 40 pounds with help. Equal opportunity employer.',
    ].join('\n');
    const id = `${district.name.slice(0, 2).toUpperCase()}-${100 + index}`;
    return { id, title, district: district.name, url: `${district.site}/${100 + index}`, text };
  });
}

/** The sample postings as a file, to be read in the same way as any other. */
export function sampleFile(): File {
  const lines = samplePostings().map((posting) => `${JSON.stringify(posting)}\n`);
  return new File(lines, 'sample.jsonl', { type: 'application/jsonl' });
}
