/** Whatever spells a number from two up, a multiplier or a time. */
const SPELLED =
  /ill(?:ion|iard)|[Dd]obb|(?:t[ri]e?|ire|em|dje|[rmtn][dt]e)del|undre|usen|tjue|Tjue|tyve|Tyve|retti|redve|ørti|emti|eksti|ytti|åtti|Åtti|nitti|Nitti|[Tt]retten|jorten|emten|eksten|[Ss]ytten|\b[Aa]tten|[Nn]itten|[Hh]alv |[Kk]vart |\b(?:[Tt]o|[Tt]vo|[Tt]re|[Ff]ire|[Ff]em|[Ss]eks|[Ss]yv|[Ss]ju|[Nn]i|[Tt]i|[Ee]lleve|[Tt]olv)[ .,:;!?)»”]|[Åå]tte[ .,:;!?)»”]|[Tt]redje|[Ff]jerde|[Ff]emte|[Ss]jette|[Ss](?:ju|yv)[ea]nde|[Åå]tt[ea]nde|\b(?:[Nn]i|[Tt]i)[ea]nde/;

/** Whether a Norwegian text may spell such a number: it does so only where one of its words does, a space or a mark behind it. */
export function maySpellNumber(text: string): boolean {
  return SPELLED.test(text);
}
