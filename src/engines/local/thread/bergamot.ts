/** The part of Bergamot's module that is used (its `bindings/*.cpp`); what has `delete` lies in the memory of C++. */
export interface Bergamot {
  readonly asm: Readonly<Record<string, (...operands: readonly number[]) => unknown>>;
  readonly AlignedMemory: new (bytes: number, alignment: number) => AlignedMemory;
  readonly AlignedMemoryList: new () => CppList<AlignedMemory>;
  readonly VectorString: new () => CppList<string>;
  readonly VectorResponseOptions: new () => CppList<ResponseOptions>;
  readonly TranslationModel: new (
    config: string,
    model: AlignedMemory,
    shortlist: AlignedMemory | null,
    vocabs: CppList<AlignedMemory>,
    quality: null,
  ) => TranslationModel;
  readonly BlockingService: new (options: { readonly cacheSize: number }) => BlockingService;
}

interface CppObject {
  delete(): void;
}

export type TranslationModel = CppObject;

export interface AlignedMemory extends CppObject {
  getByteArrayView(): Int8Array;
}

interface CppList<T> extends CppObject {
  push_back(item: T): void;
}

interface ResponseOptions {
  readonly qualityScores: boolean;
  readonly alignment: boolean;
  readonly html: boolean;
}

interface Responses extends CppObject {
  get(place: number): { getTranslatedText(): string };
}

export interface BlockingService extends CppObject {
  translate(model: TranslationModel, texts: CppList<string>, options: CppList<ResponseOptions>): Responses;
}
