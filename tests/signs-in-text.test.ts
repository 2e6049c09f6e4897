import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsInText } from '../lib/intake/rows/signs-in-text';

// "!" is a sign that the person has, "?" one that staff read about.
const signsIn = (text: string) =>
  signsInText(text).map(({ id, isClear }) => `${id}${isClear ? '!' : '?'}`);

describe('signs in running text', () => {
  it.each([
    ['Husband called: pt with chest pain', ['911.2!']],
    ['light-headed, can’t keep water down', ['day.10!', 'day.9!']],
    ['HA x 3 d, DOE', ['day.10!', 'day.2!']],
    ['Ha! Call Jane Doe', []],
    ['cough not better', ['day.2!']],
    ['chronic cough, stable neuropathy', []],
    ['new neuropathy', ['day.7!']],
    ['no reports of chest pain or syncope', []],
    ['denies travel, chest pain', ['911.2?']],
    ['no acute distress; fever to 102', ['day.5!']],
    ['no fevers chills', []],
    ['-fever', ['day.5?']],
    ['fever (-), chest pain (-)', []],
    ['Tmax 100.2', []],
    ['temp 38.3 C', ['day.5!']],
    ['instructed to call for fever', ['day.5?']],
    ['not sure if seizure', ['911.3?']],
    ['chest pain when walking', ['911.2!']],
    ['Pt c/o CP', ['911.2!']],
    ['CP x 2h, told to call 911', ['911.2!', '911.4?']],
    ['denies CP/SOB, cp', []],
    ['nosebleed won’t stop; coughs blood', ['911.6!', '911.6!']],
    ['syncopal episode, numbness in both legs', ['911.3!', '911.8!']],
    ['low grade temps', ['day.5!']],
    ['fever free; cough drops', []],
    ['fever: 0; Fever=N', []],
    ['Keppra for seizures', ['911.3?']],
    ['wants to know what to do if she has a fever', ['day.5?']],
    ['no new or worsening SOB, fever', ['day.5?']],
    ['no cough, has fever', ['day.5!']],
    ['ROS: +SOB, -CP', ['day.2!', '911.2?']],
    ['c/o cp', ['911.2!']],
    ['Fever? Y', ['day.5!']],
    ['Cough? N Fever? N SOB? Y', ['day.2!']],
    ['☐ fever ☒ cough', ['day.5?', 'day.2!']],
    ['leg swollen R>L', ['day.14!']],
    ['palps, very weak', ['911.2!', '911.4?']],
    ['fever: n/v', ['day.5!', 'day.9!']],
    ['can not catch her breath; unable to swallow', ['911.1!', '911.5!']],
    ['101.5 F last night, running 102', ['day.5!', 'day.5!']],
    ['lips swelling since C2', ['911.5!']],
    ['not responding to messages', ['911.3?']],
    ['not responding to chemo', []],
    ['suicidal', ['911.4?']],
    ['no recurrent chest pain', ['911.2?']],
    ['PE: normal. H/O PE', ['911.1?', '911.1?']],
  ])('%j', (text, signs) => {
    expect(signsIn(text)).toEqual(signs);
  });

  // A near word is for a person to read, whatever sign it is of.
  it.each([
    ['diarhea x 3 d', ['day.1?']],
    ['feever since Sat', ['day.5?']],
    ['c/o chest pian', ['911.2?']],
    ['chets pain at rest', ['911.2?']],
    ['short of breth', ['day.2?']],
    ['trouble brething', ['911.1?']],
    ['siezure last night', ['911.3?']],
    ['vomitting all day', ['day.9?']],
    ['dizy, hedache', ['day.10?', 'day.10?']],
    ['feever 101', ['day.5!']],
    ['cough and feaver', ['day.2!', 'day.5?']],
    ['denies feever, chils or diarhea', []],
    ['no diarreah', []],
    ['afebrle', []],
    ['fewer visits, couch to 5k', []],
    ['contusion of the breast', []],
    ['spelling test, blessing', []],
    ['Father Couglin will visit', []],
  ])('misspelled: %j', (text, signs) => {
    expect(signsIn(text)).toEqual(signs);
  });

  it.each([
    ['fever ☐ chills ☒', ['day.5?', 'day.5!']],
    ['fever ☒ chest pain ☐', ['day.5!', '911.2?']],
    ['cough ☐ rash ☐ diarrhea ☒', ['day.1!']],
    ['Fever ☐\nCough ☑', ['day.5?', 'day.2!']],
    ['☐ fever ☒ cough\nrash ☒', ['day.5?', 'day.2!', 'day.3!']],
    ['fever, cough ☐', ['day.5!']],
    ['☒ fever', ['day.5!']],
    ['fever [ ] diarrhea [x]', ['day.5?', 'day.1!']],
    ['fever [x] cough [ ]', ['day.5!']],
    ['[ ] fever [X] cough', ['day.5?', 'day.2!']],
    ['fever ( ) chest pain (x)', ['day.5?', '911.2!']],
    ['fever [N] cough [Y]', ['day.5?', 'day.2!']],
  ])('with boxes: %j', (text, signs) => {
    expect(signsIn(text)).toEqual(signs);
  });

  it('is where the words are', () => {
    const text = 'Lives alone. Some fever 101 now; well.';
    const [sign] = signsInText(text);
    expect(text.slice(sign?.start)).toMatch(/^fever 101/);
    expect(text.slice(sign?.clause.start, sign?.clause.end)).toBe('Some fever 101 now');
  });

  it('never throws, and stays within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { clause } of signsInText(`fever 101 ${text}`))
          expect(clause.end).toBeLessThanOrEqual(text.length + 10);
      }),
    );
  });
});
