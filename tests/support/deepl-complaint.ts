/** A request that DeepL would not take, with the status it would give. */
export class DeeplComplaint extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
