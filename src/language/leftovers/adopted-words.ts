/** Nordic words that English writes as they are, and words of other languages that look Nordic: nothing to translate. */
export const ADOPTED_WORDS = `
  øre krone kroner krona kronor kronur bokmål nynorsk riksmål landsmål folketing storting lagting riksdag smørbrød smørrebrød
  smörgåsbord smorgasbord gløgg glögg akvavit aquavit lutefisk gravlaks gravlax rakfisk brunost lefse klippfisk
  fårikål janteloven hygge koselig kos lagom fjell vidda skål ångström angstrom doppelgänger führer über
  märchen schadenfreude gemütlichkeit joik hardanger bunad hytte friluftsliv allemannsretten dugnad russ
  hurtigruten joiking quisling sami saami søndag ombudsman ski slalom krill lemming fjord fjords troll maelstrom
  tungsten saga edda rune berserk geyser kraken`;
