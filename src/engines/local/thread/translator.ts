import type { AlignedMemory, Bergamot, BlockingService, TranslationModel } from "./bergamot.ts";
import { MODEL_CONFIG } from "./model-config.ts";
import type { ModelBytes, ThreadText } from "./thread-messages.ts";

/** Bytes that Marian wants models and tables to begin at a multiple of. */
const ALIGNMENT = { model: 256, other: 64 };

/** One instance of Bergamot with the models that it was asked for; it throws whatever C++ makes of an abort. */
export class Translator {
  readonly #bergamot: Bergamot;
  readonly #service: BlockingService;
  readonly #models = new Map<string, TranslationModel>();

  constructor(bergamot: Bergamot) {
    this.#bergamot = bergamot;
    this.#service = new bergamot.BlockingService({ cacheSize: 0 });
  }

  /** The model's tables are first read at the first text: so one is translated here, and a bad file found out. */
  load(pair: string, { model, vocabs, shortlist }: ModelBytes): void {
    if (this.#models.has(pair)) return;
    const { AlignedMemoryList, TranslationModel: Model } = this.#bergamot;
    const list = new AlignedMemoryList();
    for (const vocab of vocabs) list.push_back(this.#toMemory(vocab, ALIGNMENT.other));
    const words = shortlist === undefined ? null : this.#toMemory(shortlist, ALIGNMENT.other);
    const loaded = new Model(MODEL_CONFIG, this.#toMemory(model, ALIGNMENT.model), words, list, null);
    this.#models.set(pair, loaded);
    this.translate(pair, { text: "Ja.", isHtml: false });
  }

  /** One text a call: the shortlist of target words is made for all texts of a call, and would tie their answers. */
  translate(pair: string, { text, isHtml }: ThreadText): string {
    const model = this.#models.get(pair);
    if (model === undefined) throw new Error(`The model "${pair}" is not loaded: this is a bug in bitekst`);
    const texts = new this.#bergamot.VectorString();
    const options = new this.#bergamot.VectorResponseOptions();
    texts.push_back(text);
    options.push_back({ qualityScores: false, alignment: isHtml, html: isHtml });
    const responses = this.#service.translate(model, texts, options);
    const target = responses.get(0).getTranslatedText();
    for (const each of [texts, options, responses]) each.delete();
    return target;
  }

  #toMemory(bytes: SharedArrayBuffer, alignment: number): AlignedMemory {
    const memory = new this.#bergamot.AlignedMemory(bytes.byteLength, alignment);
    memory.getByteArrayView().set(new Int8Array(bytes));
    return memory;
  }
}
