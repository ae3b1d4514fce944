import { textReader } from "../../src/readers/text-reader.ts";
import { keepsTheReaderContract } from "./reader-contract.ts";

keepsTheReaderContract(textReader, {
  article: "Ferja går ikkje i år\r\n\r\n– Vi får vente på ei ny, seier ordførar Åse Bjørnøy.\n",
  empty: " \r\n\u00a0\t\n",
});
