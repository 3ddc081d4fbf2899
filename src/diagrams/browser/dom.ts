import { JSDOM } from 'jsdom';
import { textWidth } from '../measure-text.ts';
import { boundingBox, clientBox, matrixTo } from './svg-geometry.ts';
import { pathLength, pointAtLength } from './svg-path.ts';
import { rulesFor, settingOf } from './svg-styles.ts';
import { textLength } from './text-layout.ts';

/**
 * Puts a jsdom document into this thread's globals, with the measuring jsdom lacks, for Mermaid to
 * draw in. Call once per thread, before Mermaid is imported.
 */
export function installDom(): Dom {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>');
  const frames = new Set<NodeJS.Immediate>();
  const measuring = measuringMethods();
  for (const [name, value] of Object.entries(measuring)) {
    Object.defineProperty(window.Element.prototype, name, { configurable: true, ...value });
    Reflect.deleteProperty(window.SVGElement.prototype, name);
    Reflect.deleteProperty(window.HTMLElement.prototype, name);
  }
  const globals = {
    window,
    document: window.document,
    Element: window.Element,
    SVGElement: window.SVGElement,
    HTMLElement: window.HTMLElement,
    Node: window.Node,
    DOMParser: window.DOMParser,
    XMLSerializer: window.XMLSerializer,
    CSS: { supports: () => true, escape: escapeIdentifier },
    CSSStyleSheet: RuleList,
    screen: { width: WIDTH, height: HEIGHT, availWidth: WIDTH, availHeight: HEIGHT },
    getComputedStyle: computedStyle,
    // Cytoscape keeps asking for frames after it has drawn: we own them, so that they end.
    requestAnimationFrame(callback: FrameRequestCallback) {
      const frame = setImmediate(() => {
        frames.delete(frame);
        callback(0);
      });
      frames.add(frame);
      return frame;
    },
    cancelAnimationFrame(frame: NodeJS.Immediate) {
      frames.delete(frame);
      clearImmediate(frame);
    },
  };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
    if (name !== 'window' && name !== 'document') {
      Object.defineProperty(window, name, { configurable: true, writable: true, value });
    }
  }
  // Cytoscape refuses to lay out without a canvas, though what it paints is never looked at.
  Object.assign(window.HTMLCanvasElement.prototype, { getContext: () => blankCanvas });
  return {
    document: window.document,
    clear() {
      for (const frame of frames) clearImmediate(frame);
      frames.clear();
      window.document.body.replaceChildren();
    },
  };
}

// The size of a usual window: some diagrams ask for the room they have.
const WIDTH = 1000;
const HEIGHT = 600;

function measuringMethods(): Record<string, PropertyDescriptor> {
  const size = (length: number): PropertyDescriptor => ({ get: () => length });
  return {
    getBBox: { value: method(boundingBox) },
    getBoundingClientRect: {
      value: method((element) => {
        const box = clientBox(element);
        const { x, y, width, height } = box;
        return { ...box, left: x, top: y, right: x + width, bottom: y + height };
      }),
    },
    getComputedTextLength: { value: method(textLength) },
    getTotalLength: { value: method((element) => pathLength(element.getAttribute('d') ?? '')) },
    getPointAtLength: {
      value(this: Element, length: number) {
        return pointAtLength(this.getAttribute('d') ?? '', length);
      },
    },
    getScreenCTM: {
      value: method((element) => {
        const [a, b, c, d, e, f] = matrixTo(element);
        return { a, b, c, d, e, f };
      }),
    },
    offsetWidth: size(WIDTH),
    clientWidth: size(WIDTH),
    offsetHeight: size(HEIGHT),
    clientHeight: size(HEIGHT),
  };
}

function method<T>(measure: (element: Element) => T) {
  return function (this: Element): T {
    return measure(this);
  };
}

function computedStyle(element: Element) {
  const size = `${settingOf(element, rulesFor(element)).size}px`;
  const getPropertyValue = (property: string) => {
    if (property === 'font-size') return size;
    return /padding|border|margin|width|height/.test(property) ? '0px' : '';
  };
  return { getPropertyValue, fontSize: size, fontFamily: 'sans-serif' };
}

const blankCanvas = new Proxy(
  {},
  {
    get: (_, method) => (method === 'measureText' ? measureCanvasText : () => undefined),
    set: () => true,
  },
);

function measureCanvasText(text: string) {
  return { width: textWidth(text) * 16 };
}

function escapeIdentifier(identifier: string): string {
  return identifier.replace(/[^\w\u0080-\uffff-]/g, (character) => `\\${character}`);
}

/** jsdom's own cannot be constructed; Mermaid only collects rules in it. */
class RuleList {
  cssRules: { cssText: string }[] = [];

  insertRule(cssText: string, index = this.cssRules.length): void {
    this.cssRules.splice(index, 0, { cssText });
  }

  replaceSync(cssText: string): void {
    this.cssRules = [{ cssText }];
  }
}

export interface Dom {
  document: Document;
  /** Ends what a drawing left behind: animation frames and nodes. */
  clear: () => void;
}
