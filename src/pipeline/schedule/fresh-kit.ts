import type { LoadedConfig } from "../../config/load-config.ts";
import { PipelineError } from "../../model/pipeline-error.ts";
import type { Trouble } from "../../model/run-report.ts";
import type { Kit } from "../kit.ts";
import { closeKit, type KitParts, openKit } from "../open-kit.ts";

/** A kit with the config that it was opened from. */
export interface OpenedKit {
  readonly loaded: LoadedConfig;
  readonly kit: Kit;
}

/** A kit that follows its config. */
export interface FreshKit {
  /** Reads the config again; what cannot be used is told, once, and the last good one stays. */
  refresh(): Promise<OpenedKit & { readonly isNew: boolean }>;
  close(): Promise<void>;
}

export interface FreshKitTools {
  readonly load: () => Promise<LoadedConfig>;
  readonly parts?: KitParts;
  readonly onBroken: (trouble: Trouble) => void;
}

/**
 * Opens a kit, and another one when its config has changed.
 * @throws PipelineError when the first config cannot be used
 */
export async function openFreshKit({ load, parts = {}, onBroken }: FreshKitTools): Promise<FreshKit> {
  const open = async (loaded: LoadedConfig): Promise<OpenedKit> => ({
    loaded,
    kit: await openKit(loaded, parts),
  });
  let current = await open(await load());
  let told: string | undefined;
  const fail = (error: unknown) => {
    if (!(error instanceof PipelineError)) throw error;
    if (told !== error.message) onBroken(troubleOf(error));
    told = error.message;
    return { ...current, isNew: false };
  };
  return {
    refresh: async () => {
      try {
        const loaded = await load();
        const isSame = shapeOf(loaded) === shapeOf(current.loaded);
        if (isSame) told = undefined;
        if (isSame) return { ...current, isNew: false };
        const next = await open(loaded);
        await closeKit(current.kit);
        current = next;
        told = undefined;
        return { ...current, isNew: true };
      } catch (error) {
        return fail(error);
      }
    },
    close: () => closeKit(current.kit),
  };
}

export function troubleOf({ code, message, advice }: PipelineError): Trouble {
  return advice === undefined ? { code, message } : { code, message, advice };
}

function shapeOf({ root, file, config, secrets }: LoadedConfig): string {
  return JSON.stringify([root, file, config, secrets.deeplKey, secrets.storeUrl, secrets.reportHooks]);
}
