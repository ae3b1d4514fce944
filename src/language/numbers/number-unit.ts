/** What a number counts in, the same name in both languages; currencies by their ISO code. */
export interface NumberUnit {
  readonly name: string;
  /** What it measures; only units of one dimension can be converted. */
  readonly dimension?:
    | "length"
    | "mass"
    | "area"
    | "volume"
    | "speed"
    | "time"
    | "share"
    | "temperature"
    | "money";
  /** How many of the dimension's base unit (metre, kilogram, square metre, litre, km/h, day, whole) one of it is. */
  readonly factor?: number;
}
