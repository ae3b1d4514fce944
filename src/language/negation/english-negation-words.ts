import { senses } from "./senses.ts";

/** What must be answered; `n't` at a word's end goes with them. */
export const ENGLISH_PLAIN = new Set(
  "not cannot no none nobody nothing nowhere never neither without noone naught ain't dont doesnt didnt".split(
    " ",
  ),
);

/** Words that may stand where Norwegian has a negation, by sense. */
export const ENGLISH_SOFT: ReadonlyMap<string, string> = senses({
  barely: "hardly scarcely barely almost nearly",
  lack: `lack lacks lacked lacking missing absence absent devoid empty zero deprived misses missed bereft nil insufficient
    deficient`,
  fail: `fail fails failed failing failure forget forgets forgot forgotten forgetting neglect neglects neglected
    incapable omitted omit omits overlooked`,
  refuse: `refuse refuses refused refusing refusal deny denies denied denying denial reject rejects rejected rejecting
    rejection decline declines declined declining refute refuted refutes resist resisted unwilling unwillingness reluctant
    reluctance disagree disagrees disagreed disagreeing doubt doubts doubted opposes opposed`,
  avoid: `avoid avoids avoided avoiding refrain refrains refrained abstain abstained abstains spared escape escaped shun
    shunned`,
  stop: `cease ceases ceased ceasing stop stops stopped stopping halt halted prevent prevents prevented preventing preclude
    precludes exclude excluded exempt exempted cancelled canceled quit`,
  ban: `forbid forbids forbidden forbade prohibit prohibits prohibited ban bans banned outlawed illegal warn warned warns
    beware`,
  only: "only solely exclusively merely sole",
  more: "both beyond moreover",
  few: "few fewer little rarely seldom less least poor poorly rare difficult infrequent infrequently bad badly doubtful",
  until: "until before till",
  unless: "unless otherwise except exception",
  except: "besides excepting exclusive excluding excl",
  instead: "instead opposed unlike",
  un: `offline misunderstood misunderstand misleading innocent acquitted intact
    impossible improbable immature immobile impatient imperfect impolite impractical improper inability inaccessible
    inaccurate inactive inadequate inadmissible inappropriate incapable incomplete inconclusive inconsistent
    inconvenient incorrect incurable indefinite indefinitely indirect indirectly ineffective inefficient ineligible
    inexperienced inexplicable informal insane insecure insecurity insensitive insignificant insoluble instability
    insufficient insufficiently intolerable intolerance invalid invisible involuntary involuntarily irrational
    irregular irregularly irrelevant irreplaceable irresponsible irresistible irreversible illegal illegally
    illegitimate illiterate illogical immoral immortal disagree disapprove disarmed disbelief discomfort discontent dishonest dislike dislikes disliked disobey displeased
    disproportionate disqualified disrespect dissatisfied distrust offline inedible inhuman inhumane infertile
    inflexible inhospitable inseparable incredulous inaudible indecisive indestructible indistinguishable
    ineffectual ineptitude inestimable irreconcilable irretrievable misunderstood misunderstand misled misleading
    mistaken mistrust innocent acquitted intact`,
  remember: "remember remembers remembering sure",
  soon: "soon shortly recently quickly briefly",
  nor: "nor",
});

/** Words in `un-` that deny nothing, by their first letters. */
export const ENGLISH_UN_HEADS_TO_PASS =
  /^un(?:d(?:er|ul)|i(?!n(?:t|f|s|h|v))|til|to$|fortunate|veil|leash|fold|earth|anim|cover|less|like$|ravel|cle|go|a$|wind|load)/;
