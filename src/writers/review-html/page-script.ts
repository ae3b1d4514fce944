import { SCRIPT_CHANGES } from "./script-changes.ts";
import { SCRIPT_KEYS } from "./script-keys.ts";
import { SCRIPT_ROWS } from "./script-rows.ts";

/**
 * The page's only script: plain JavaScript for any browser of the last years, put into the page as it stands here.
 * Texts reach the page through `textContent` and `value` alone. It may not hold `</script` or `<!--`.
 */
export const PAGE_SCRIPT = SCRIPT_ROWS + SCRIPT_CHANGES + SCRIPT_KEYS;
