// All that turns answers into a sheet. It is loaded after the first question is on the screen, in
// one piece, so that the page needs nothing more when the network is gone.
export { parseAnswers } from '../../lib/answers/answers';
export { largestFile, readSavedFile } from '../../lib/answers/saved-file';
export { Preview } from './preview';
export { SheetStage } from './sheet-stage';
export { TopStage } from './top-stage';
