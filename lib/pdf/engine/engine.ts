import {
  buildPacket,
  type Listed,
  type Packet,
  type PacketOptions,
} from '../../sheet/packet/packet';
import type { Sheet } from '../../sheet/sheet';
import type { FontSources } from '../type/fonts';
import { causeOf } from './cause';
import type { EngineReply } from './engine-handle';
import { joinPackets, makePacket, type PacketPart } from './packet-engine';
import { renderSheet } from './render-sheet';
import { type ZipFile, zipOf } from './zip';

/** Jobs of a worker. */
export type EngineRequest =
  | { kind: 'sheet'; sheet: Sheet }
  | { kind: 'packet'; packet: Packet; withFile: boolean }
  | { kind: 'person'; person: Listed; code: string; options: PacketOptions }
  | { kind: 'join'; parts: readonly PacketPart[] }
  | { kind: 'zip'; files: readonly ZipFile[]; day: string };

/** Does a job, and says so; whatever goes wrong is said without a word of what was to be printed. */
export async function answerRequest(
  request: EngineRequest,
  fonts: FontSources,
): Promise<EngineReply> {
  try {
    return { done: await doneBy(request, fonts) };
  } catch (error) {
    return { failed: true, cause: causeOf(error) };
  }
}

function doneBy(request: EngineRequest, fonts: FontSources) {
  switch (request.kind) {
    case 'sheet':
      return renderSheet(request.sheet, fonts);
    case 'packet':
      return makePacket(request.packet, fonts, request.withFile);
    case 'person': {
      const { person, code, options } = request;
      return makePacket(buildPacket(person, code, options), fonts, false);
    }
    case 'join':
      return joinPackets(request.parts, fonts);
    case 'zip':
      return zipOf(request.files, request.day);
  }
}
