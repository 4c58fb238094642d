import type { CategoryId, Kind } from '../types.ts';

/** Stems that speak for a category; features of the line tagger beside the learned words. A stem covers every word that begins with it. */
export const vocabulary: Readonly<Record<CategoryId, string>> = {
  'small-group':
    'reinforc review reteach re-teach reread practic drill remedia enrich intervention station center small-group supplement follow-up rehears phonics vocabulary lesson instruct learn concept skill math reading literacy scaffold storytell teach tutor academic curricul subject explain direction demonstrat',
  'one-to-one':
    'one-on-one one-to-one 1:1 individual tutor homework classwork assign seatwork make-up makeup project student task independent',
  'individual-plans':
    'iep ieps 504 accommodat modif individualiz plan plans ilp objectiv goals program disab specialized sdi implement ifsp',
  materials:
    'material copy copi photocop duplicat laminat bulletin board display supplies supply clerical typ file filing clean sanitiz disinfect tidy arrang furniture inventor order prepar set-up setup assembl distribut collect workbook worksheet organiz kit game prop errand housekeep desk phone office sweep wipe wash toys storag shelv cut staple sort bin label',
  technology:
    'technolog comput device laptop tablet chromebook software ipad audio visual audiovisual av projector librar media lab printer internet online digital troubleshoot app book circulat overdue checkout catalog program login charg',
  'behavior-plans':
    'behavior behaviour bip bsp de-escalat deescalat crisis aggress restrain redirect reinforc token defus intervention incident cpi elop sensory-break point-sheet pbis trigger meltdown escalat replacement abc antecedent calm',
  'social-emotional':
    'social emotion relationship rapport encourag self-esteem friend play cop inclus nurtur peer confiden trust self-advocac mentor belong praise support kindness conflict empath interact independence dignity respect motivat feeling',
  'classroom-routines':
    'routine rule expectation classroom manag climate culture order environment transition discipline structure norms procedur disrupt attention on-task engaged positive quiet schedule',
  'personal-care':
    'toilet diaper feed eat dress undress hygien groom bath personal care daily-living self-help potty mealtime wash clothing menstrual lunchbox brush hand-washing handwashing living self-care',
  'mobility-equipment':
    'lift wheelchair position transfer mobility adaptive stander walker gait hoist orthotic aac switch augmentative assistive equipment therap ot pt brace braille sling communication-device harness occupational physical speech hearing-aid',
  'health-procedures':
    'health medic nurse first-aid first seizure glucose insulin catheter tube suction allerg epinephrine inhaler injur ill illness symptom procedure vital g-tube tracheost bandage cpr diabet dispens temperature asthma screening immunization',
  supervision:
    'supervis monitor recess lunch playground bus hall hallway arriv dismiss escort accompan field trip cafeteria safety chaperon watch walk crosswalk restroom study detention drill load unload duty car proximity evacuat transport patrol post suspension breakfast assembly community',
  records:
    'record data attendance document log chart graph score grade test assess progress note anecdotal report proctor enter gradebook observ track tall roll count quiz paper portfolio file checklist exam tardies measure',
  teamwork:
    'teacher team confer collaborat communicat meeting meet inform consult share staff colleague substitut volunteer input cooperat therapist feedback case-manager orient alert coordinat plan-time counselor planning supervisor partner',
  families:
    'parent famil translat interpret bilingual home community guardian newsletter conference liaison spanish language visit workshop outreach caregiver contact phone mother father multilingual',
  conduct:
    'confiden ethic polic training professional workshop in-service inservice punctual attend conduct develop mandated law regulation dress appearance role-model model judgment certification learn integrity complian policies procedures rules codes attitude dependable growth improvement ferpa orientation',
};

/** Words that speak for a kind of line; features of the line tagger beside the learned words. A "*" covers every word that begins so. */
export const kindVocabulary: Readonly<Partial<Record<Kind, string>>> = {
  qualification:
    'diploma degree* bachelor* associate* ged equivalent credit* semester college coursework certif* licens* credential* experience knowledge abilit* able skill* proficien* fluen* preferred desired required minimum understanding familiar* willing* patien* flexib* highschool cpr accredited graduate* age exam parapro praxis workkeys competenc* aptitude demonstrated desirable bilingual trait* dependab* strong excellent good',
  physical:
    'lift* pound* lbs stand* sit* bend* kneel* stoop* crouch* reach* climb* walk* hear* vision visual dexterity stamina noise indoor* outdoor* exposure exposed physical* strength mobility posture carry* push* pull* acuity weather hazard* fatigue fumes temperature* environment* sensory crawl* grasp* talk* eyesight motion* repetitive frequently occasionally constantly',
  terms:
    'hour* hourly salary pay wage* rate schedule* calendar day* month* week* per benefit* insurance retirement pension leave sick holiday* flsa exempt nonexempt step grade range union bargaining contract fte full part time location school shift start date position type job id code vacancy opening* posted department site classification annual stipend medical dental vision 401k tuition discount revised approved adopted board effective number no title term year class group',
  legal:
    'equal opportunity discriminat* race color religion national origin disabilit* veteran* applicant* apply application* resume* transcript* reference* letter* fingerprint* background check* clearance* criminal vaccin* immuniz* tuberculosis tb disclaimer exhaustive reserve* accommodat* ada title ix closing deadline submit* contingent employer notice verify everify drug screening comply law laws act terminat* will understand certify attach* require* hire* hiring interview* selected candidate* reasonable modify change* listed examples intended construed',
  furniture:
    'click here website www http https com org view attachment* show less more share print save page mission vision our we us community located families committed district proud serve* students excellence welcome join team search apply now sign read next related jobs similar posted copyright core values culture believe founded nation leading network',
  reporting:
    'report* supervis* supervisor principal director administrator under direction evaluat* responsible immediate oversight accountable coordinator designee manager superintendent none na over exercised received',
  summary:
    'purpose goal position role job primary overall under direction seeking looking summary responsible provide* support* assist* help* team works objective function general incumbent',
  'other-duties':
    'other duties related assigned tasks required additional work similar necessary perform* performs directed may deemed such responsibilities any',
};

/** Words that say nothing of what a line is about. */
export const functionWords: ReadonlySet<string> = new Set(
  'the a an and or of to in on at for with by from as is are be will may shall their his her its they it this that these those all any each other such when if not who which while during into through up out'.split(
    ' ',
  ),
);

/** Abbreviations of the states and the District of Columbia, lower case. */
export const states: ReadonlySet<string> = new Set(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc'.split(
    ' ',
  ),
);
