import { InvalidArgumentError } from "commander";

export interface WholeNumberBounds {
  readonly min: number;
  readonly max?: number;
}

/** Reads an option's value as a whole number. */
export function wholeNumber({ min, max }: WholeNumberBounds): (value: string) => number {
  const span = max === undefined ? `of ${min} or more` : `from ${min} to ${max}`;
  return (value) => {
    const number = Number(value);
    const fits = number >= min && (max === undefined || number <= max);
    if (/^\d+$/.test(value) && Number.isSafeInteger(number) && fits) return number;
    throw new InvalidArgumentError(`It takes a whole number ${span}.`);
  };
}
