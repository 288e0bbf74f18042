import { expect } from 'chai';
import * as fc from 'fast-check';
import { sentence, validate } from '../../src/schema/validate.js';
import { anyCareer } from '../support/arbitrary-career.js';
import { keysOf, valueAt } from '../support/career.js';
import { brokenCareer, mangledCareer } from '../support/mutations.js';

const RUNS = { numRuns: 2000 };

describe('Of 2,000 generated careers', function () {
  this.timeout(120_000);

  it('none has a finding as long as nobody touches it', () => {
    fc.assert(
      fc.property(anyCareer, (career) => {
        expect(validate(career).map(sentence)).to.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('none has a finding after it was written to a file and read again', () => {
    fc.assert(
      fc.property(anyCareer, (career) => {
        expect(validate(JSON.parse(JSON.stringify(career))).map(sentence)).to.deep.equal([]);
      }),
      { numRuns: 200 },
    );
  });

  it('each has a finding after one thing in it was made wrong', () => {
    fc.assert(
      fc.property(brokenCareer(anyCareer), ({ name, data }) => {
        const findings = validate(data).filter(({ harmless }) => !harmless);
        expect(findings, name).to.not.deep.equal([]);
      }),
      RUNS,
    );
  });

  it('each can be mangled in any way and gives findings in place of an exception', () => {
    fc.assert(
      fc.property(mangledCareer(anyCareer), (data) => {
        for (const finding of validate(data)) {
          expect(sentence(finding)).to.match(/: expected [^]+, found [^]+\. [^]+\.$/);
          expect(finding.found.length).to.be.below(200);
          // What a finding points at is there, or stands in something that is.
          const keys = keysOf(finding.pointer);
          if (keys.length > 1) {
            expect(valueAt(data, keys.slice(0, -1)), finding.pointer).to.not.equal(undefined);
          }
        }
      }),
      RUNS,
    );
  });
});

describe('Anything at all, given for a career,', () => {
  it('gives findings in place of an exception', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
        expect(validate(value)).to.not.deep.equal([]);
      }),
      RUNS,
    );
  });
});
