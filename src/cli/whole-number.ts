import { InvalidArgumentError } from "commander";

export interface WholeNumberBounds {
  readonly min: number;
}

/** Reads an option's value as a whole number. */
export function wholeNumber({ min }: WholeNumberBounds): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= min) return number;
    throw new InvalidArgumentError(`It takes a whole number of ${min} or more.`);
  };
}
