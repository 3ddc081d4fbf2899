import './newer-methods.ts';
import './without-eval.ts';
import { rememberingReader } from '../../content/remembered-reading.ts';
import { type Desk, openDesk } from '../../editor/desk.ts';
import { readEditablePast } from '../../editor/editable-content.ts';
import { previewNodes } from '../../editor/preview-nodes.ts';
import type { Kind } from '../../write/kinds.ts';
import type { DeskAnswers, DeskAsk, DeskReply, DeskRequest } from './desk-messages.ts';

let desk: Desk | null = null;

addEventListener('message', ({ data: { id, asked } }: MessageEvent<DeskRequest>) => {
  const reply = (message: DeskReply) => postMessage(message);
  const fail = (error: unknown) => {
    console.error(error);
    reply({ id, failure: String(error) });
  };
  try {
    Promise.resolve(answerTo(asked)).then((answer) => reply({ id, answer }), fail);
  } catch (error) {
    fail(error);
  }
});

type Answer = DeskAnswers[keyof DeskAnswers];

function answerTo(asked: DeskAsk): Answer | Promise<Answer> {
  if (asked.ask === 'open') {
    const { content } = asked;
    const texts = new Map(Object.entries(content.texts));
    desk = openDesk(texts, readEditablePast(content), rememberingReader(), new Set(content.files));
    return undefined;
  }
  if (asked.ask === 'preview') return previewNodes(asked.text);
  if (!desk) throw new Error('nothing lies on the desk');
  switch (asked.ask) {
    case 'show':
      return desk.show(asked.edits, asked.target);
    case 'judge':
      return desk.judge();
    case 'rebase':
      desk.rebase(asked.texts);
      return undefined;
    case 'tell':
      desk.tell(asked.problems);
      return undefined;
    case 'mentions':
      return desk.mentionsOf(asked.number);
    case 'free-id':
      return freeIdOf(desk, asked.kind, asked.name);
    case 'next-code':
      return desk.nextCode(asked.department);
  }
}

/** The pinyin of all characters is large, and needed only where something new is made. */
async function freeIdOf(desk: Desk, kind: Kind, name: string): Promise<string> {
  const { freeId } = await import('../../write/new/free-id.ts');
  return freeId(name, kind, desk.named());
}
