/** Duty verbs, by base form. Bullet-initial duty verbs are often read as nouns by a general tagger; this list says they are verbs. */
export const verbs: readonly string[] =
  `abide accept access accompany account acquire act adapt address adhere adjust administer advise advocate aid alert alter analyze answer anticipate apply appraise approve arrange arrive ascertain assemble assess assign assist assume assure attend author award bathe bear become block bring build calculate call care carry chair change chaperone chart check choose circulate clarify clean clear coach collaborate collect communicate compile complete comply comprehend compute conduct confer confiscate consult contact continue contribute cook control cooperate coordinate copy correct counsel cover create cue deal decide deescalate define deliver demonstrate design determine develop devise diagnose differentiate direct disburse discipline discuss dismiss dispense display distribute document draft dress drive duplicate edit educate employ empty enable encourage enforce engage enrich ensure enter escort establish evaluate examine execute exercise exhibit expect explain express facilitate familiarize feed file fill find fix focus follow formulate foster function fundraise gather generate get give go grade graph greet group guide handle have help hire hold identify implement improve include inform initiate inspect instruct integrate interact interpret intervene interview introduce inventory investigate issue judge keep launder laminate lead learn leave lend let lift listen load locate log maintain make manage mark master meet mentor mix model modify monitor mop motivate move notify nurture obtain observe offer open operate order organize orient oversee own participate perform pick place plan play position post practice praise prepare prescribe present process proctor produce program promote prompt protect provide pull purchase push read realign receive recognize recommend reconcile record recruit redirect refer refill reflect regulate reinforce relate release relieve remain remind remove render repair replace report represent request require rescue research respond restrain retrieve return reteach review revise reward ride run safeguard sanitize schedule score screen scribe seclude secure seek select send serve set share show sign sit solicit sort speak staff start stay stock stop strive structure sub submit substitute suction suggest supervise supplement supply support suspend sustain sweep tabulate tailor take teach test toilet track train transcribe transfer transition translate transport travel triage troubleshoot tube tutor type understand update uphold use utilize vacuum verify volunteer wait walk wash watch welcome wipe work write issue apply originate coteach preteach reset wheel reach master attain pass catch answer phone email eat stand relieve appraise wax haul plow reward head originate chair wipe touch zip button rotate brief emphasize correspond liaise connect draw donate volunteer function ask tell pick lay refrain furnish hire`
    .split(/\s+/)
    .filter(Boolean);

/** Forms that the rules of spelling do not give. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being', 'am'],
  have: ['has', 'had', 'having'],
  go: ['goes', 'went', 'gone', 'going'],
  do: ['does', 'did', 'done', 'doing'],
  give: ['gives', 'gave', 'given', 'giving'],
  take: ['takes', 'took', 'taken', 'taking'],
  teach: ['teaches', 'taught', 'teaching'],
  reteach: ['reteaches', 'retaught', 'reteaching'],
  preteach: ['preteaches', 'pretaught', 'preteaching'],
  coteach: ['coteaches', 'cotaught', 'coteaching'],
  write: ['writes', 'wrote', 'written', 'writing'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  lead: ['leads', 'led', 'leading'],
  hold: ['holds', 'held', 'holding'],
  make: ['makes', 'made', 'making'],
  meet: ['meets', 'met', 'meeting'],
  run: ['runs', 'ran', 'running'],
  set: ['sets', 'setting'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  keep: ['keeps', 'kept', 'keeping'],
  send: ['sends', 'sent', 'sending'],
  show: ['shows', 'showed', 'shown', 'showing'],
  oversee: ['oversees', 'oversaw', 'overseen', 'overseeing'],
  build: ['builds', 'built', 'building'],
  bear: ['bears', 'bore', 'borne', 'bearing'],
  sub: ['subs', 'subbed', 'subbing'],
  plan: ['plans', 'planned', 'planning'],
  step: ['steps', 'stepped', 'stepping'],
  sit: ['sits', 'sat', 'sitting'],
  feed: ['feeds', 'fed', 'feeding'],
  get: ['gets', 'got', 'getting'],
  put: ['puts', 'putting'],
  mop: ['mops', 'mopped', 'mopping'],
  program: ['programs', 'programmed', 'programming'],
  refer: ['refers', 'referred', 'referring'],
  submit: ['submits', 'submitted', 'submitting'],
  transfer: ['transfers', 'transferred', 'transferring'],
  understand: ['understands', 'understood', 'understanding'],
  find: ['finds', 'found', 'finding'],
  leave: ['leaves', 'left', 'leaving'],
  bring: ['brings', 'brought', 'bringing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  read: ['reads', 'reading'],
  ride: ['rides', 'rode', 'ridden', 'riding'],
  let: ['lets', 'letting'],
  sweep: ['sweeps', 'swept', 'sweeping'],
  log: ['logs', 'logged', 'logging'],
  model: ['models', 'modeled', 'modelled', 'modeling', 'modelling'],
  counsel: ['counsels', 'counseled', 'counselled', 'counseling', 'counselling'],
  tutor: ['tutors', 'tutored', 'tutoring'],
  control: ['controls', 'controlled', 'controlling'],
  stop: ['stops', 'stopped', 'stopping'],
  become: ['becomes', 'became', 'becoming'],
  say: ['says', 'said', 'saying'],
  regroup: ['regroups', 'regrouped'],
};

const extra = ['be', 'do', 'step', 'put', 'say', 'originate', 'remain', 'turn'];

/** Verbs that only carry the noun that says what is done: "makes good use of lessons" uses them. */
export const carried: Readonly<Record<string, string>> = { make: 'use' };

export type Form = 'base' | 's' | 'ing' | 'ed';

export interface VerbForm {
  lemma: string;
  form: Form;
}

/** Every form of every verb, to its base form. */
export const verbForms: ReadonlyMap<string, VerbForm> = toForms();

function toForms(): Map<string, VerbForm> {
  const out = new Map<string, VerbForm>();
  const add = (word: string, lemma: string, form: Form): void => {
    if (!out.has(word)) out.set(word, { lemma, form });
  };
  for (const lemma of [...verbs, ...extra, ...Object.keys(irregular)]) {
    add(lemma, lemma, 'base');
    const listed = irregular[lemma];
    if (listed) {
      for (const word of listed)
        add(word, lemma, word.endsWith('ing') ? 'ing' : word.endsWith('s') && word !== 'was' ? 's' : 'ed');
      continue;
    }
    const yes = /[^aeiou]y$/.test(lemma);
    add(yes ? `${lemma.slice(0, -1)}ies` : /(s|sh|ch|x|z|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`, lemma, 's');
    const e = lemma.endsWith('e') && !lemma.endsWith('ee');
    add(e ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`, lemma, 'ing');
    add(yes ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`, lemma, 'ed');
  }
  return out;
}

/** Duties written as nouns ("Evaluation of aides"): the noun of a verb, by its base form. It is one at the head of a line, before "of". */
export const nominals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    administration: 'administer',
    analysis: 'analyze',
    appraisal: 'appraise',
    assessment: 'assess',
    assignment: 'assign',
    coordination: 'coordinate',
    creation: 'create',
    design: 'design',
    determination: 'determine',
    development: 'develop',
    diagnosis: 'diagnose',
    direction: 'direct',
    evaluation: 'evaluate',
    management: 'manage',
    modification: 'modify',
    preparation: 'prepare',
    revision: 'revise',
    selection: 'select',
    supervision: 'supervise',
    training: 'train',
  }),
);

/** Words that are nouns as often as verbs in postings: only their place in the sentence tells. */
export const nounish: ReadonlySet<string> = new Set(
  'plan plans support supports work works cover covers grade grades test tests report reports lead leads help aid aids monitor monitors record records design designs score scores mark marks program programs screen screens position positions practice practices model models post posts order orders file files direct contact contacts process staff structure type types use uses need needs change changes group groups schedule schedules place places show shows start display displays function functions supply supplies request requests research review reviews display log logs check checks care control controls conduct discipline approach charge charges answer answers experience experiences focus work call calls meeting meetings training building teaching learning reading writing counseling nursing cleaning planning setting understanding tutoring feeding toileting testing grading programming program transition transitions transport exercise exercises master block blocks track set sets clear open function sign signs issue issues place sub subs substitute substitutes tube tubes wheel volunteer volunteers toilet coach coaches mentor mentors present presents transition prompt prompts reward rewards reach brief head heads phone phones email emails rotate touch plow answer update updates turn turns'.split(
    ' ',
  ),
);
