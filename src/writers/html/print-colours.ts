/** Colours on paper, to stand in `:root` of a page's print rules. */
export const PRINT_COLOURS = `    --paper: #fff; --tint: #fff; --ink: #000; --quiet: #333; --faint: #555; --rule: #bbb; --strong-rule: #000;
    --approved: #1d5530; --reviewed: #1d5530; --edited: #1f4a70; --memory: #1f4a70; --by-rule: #555; --machine: #6d4308;
    --untranslated: #8c1f16; --error: #8c1f16; --warning: #6d4308; --info: #1f4a70;
`;
