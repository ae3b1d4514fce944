/** Between two words with capitals they make one name: `Ursula von der Leyen`, `Osama bin Laden`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  [
    "de del della der des di do dos du da von van ten ter zu la le af al el bin ibn abu",
    "van der, van de, von der, de la, de las, de los",
  ].flatMap((line, index) => line.split(index === 0 ? " " : ", ")),
);
