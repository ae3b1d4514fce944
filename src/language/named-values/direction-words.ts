import { wordSet } from "../word-set.ts";

/** Whether something grew or shrank: `sure` words say it, those that `may` mean something else as well only answer. */
export const DIRECTION_WORDS = {
  no: {
    up: {
      sure: wordSet(
        "økte øker økt auka aukar auke aukande økning økningen økninga stiger steget stigning stig",
      ),
      may: wordSet(
        "økende øke øka steg stige opp oppe høyere høgare høyest mer meir flere fleire vokser vokste vokst vekst vekse veks større",
      ),
    },
    down: {
      sure: wordSet(
        "sank synker sunket søkk sokk minker minket minka redusert reduserte reduserer redusere nedgang nedgangen",
      ),
      may: wordSet(
        "falt falle faller fallet fall fell falla gikk ned nede lavere lågare lavest færre mindre minke synke kutt kutte kutter kuttet kutta senke senker senket senkes sett dyrere billigere svekket",
      ),
    },
  },
  en: {
    up: {
      sure: wordSet("rose risen increased increases increasing grew climbed soared"),
      may: wordSet(
        "rise rises rising increase grow grows grown growing growth climb climbs climbing soar soaring soars surge surged jump jumped raise raised raises raising boost boosted boosts higher highest up upward more greater larger gain gained gains heightened elevated mounting added further expanded expansion spike spiked swelled up-and-coming hike hiked hikes intensified stepped improved strengthened extended accelerated doubled tripled",
      ),
    },
    down: {
      sure: wordSet(
        "fell decreased decreases decreasing declined declines declining dropped plummeted dwindled",
      ),
      may: wordSet(
        "fall falls fallen falling decrease decline drop drops dropping down downward lower lowered lowest less fewer reduce reduced reduces reducing reduction cut cuts cutting sank sunk sinks sink sinking shrank shrunk shrink shrinking slump slumped plunge plunged slid slide dip dipped slashed subsided smaller weaker weakened eased worse deteriorated slowed tumbled dwindling receded",
      ),
    },
  },
} as const;
