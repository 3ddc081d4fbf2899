/** Twentieths of a point, in which Word measures: 567 are a centimetre. */
const CENTIMETRE = 567;

/** A4 upright, with margins that leave room for a punch. */
export const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: 2.6 * CENTIMETRE,
    bottom: 2.2 * CENTIMETRE,
    left: 2.5 * CENTIMETRE,
    right: 2.1 * CENTIMETRE,
    header: 1.3 * CENTIMETRE,
    footer: 1.1 * CENTIMETRE,
  },
};

/** The width of the text between the margins. */
export const TEXT_WIDTH = Math.round(PAGE.size.width - PAGE.margin.left - PAGE.margin.right);

/** How far the words of a list stand behind its number. */
export const INDENT = 480;
