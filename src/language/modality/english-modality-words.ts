import { senses } from "../negation/senses.ts";

/** English words of duty, possibility and report. */
export const ENGLISH_MODALITY: ReadonlyMap<string, string> = senses({
  must: "must mustn't mustn’t obliged obligated compelled compulsory mandatory",
  need: `need needs needed needn't required requires require requirement requirements obligatory forced necessary
    essential duty bound supposed necessarily gotta demand demands demanded imperative`,
  should: "should ought shouldn't shouldn’t",
  advice: "recommended recommend recommends advised advisable advise advice wise",
  may: "may might can could cannot can't can’t couldn't couldn’t",
  chance: `possible possibly perhaps maybe able unable ability probably likely possibility possibilities capable allowed
    permitted let lets enable enables enabled allow allows allowing potentially potential opportunity opportunities option
    managed manage manages easily`,
  will: "will won't won’t",
  shall: "shall would going wouldn't wouldn’t",
  wish: "want wants wanted wish wishes wished",
  report: `reportedly allegedly alleged supposedly purportedly purported apparently apparent rumoured rumored rumour rumor
    rumours rumors ostensibly presumably evidently presumed assumed expected estimated likely probably believed thought suspected suspect reported reports seemingly`,
  claim: `claim claims claimed claiming allege alleges alleging assert asserts asserted asserting maintain maintains
    maintained contend contends contended insist insists insisted argue argues argued suggest suggests suggested say says allegations
    said saying state states stated believe believes believed thinks thought assertion assertions allegation allegations
    accuse accuses accused accusing accusation accusations suspected declare declares declared tells told feel feels felt
    postulate postulates postulated hold holds held opinion view think describe describes described estimates hints hinted hint implies implied indicate
    indicates indicated expects reckons means meant warns warned announced reports points pointed notes noted writes
    wrote explained explains tell predicts predicted`,
  according: "according per quoted quoting cites citing cited shows show showed indicates via",
});
