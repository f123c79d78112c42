import assert from 'node:assert/strict';
import { describe, mock, test } from 'node:test';
import { remplie } from '/forms/_commun/conditions.js';

const valeurs = (connues) => (nom) => connues[nom] ?? null;

describe('The condition under which a field is shown', () => {
  test('holds when there is none', () => {
    assert.equal(remplie(undefined, valeurs({})), true);
  });

  test('compares a value with a word, whatever its type', () => {
    assert.equal(remplie('interruption=true', valeurs({ interruption: true })), true);
    assert.equal(remplie('interruption=true', valeurs({ interruption: false })), false);
    assert.equal(remplie('decision!=REFUSER', valeurs({ decision: 'VALIDER' })), true);
    assert.equal(remplie('decision!=REFUSER', valeurs({ decision: 'REFUSER' })), false);
  });

  test('asks for strictly more than a number', () => {
    assert.equal(remplie('dureeHeures>308', valeurs({ dureeHeures: 308 })), false);
    assert.equal(remplie('dureeHeures>308', valeurs({ dureeHeures: 308.5 })), true);
    assert.equal(remplie('dureeHeures>308', valeurs({})), false);
  });

  test('needs every part that « et » joins', () => {
    const condition = 'gratifie=true et dureeHeures>308';
    assert.equal(remplie(condition, valeurs({ gratifie: true, dureeHeures: 400 })), true);
    assert.equal(remplie(condition, valeurs({ gratifie: false, dureeHeures: 400 })), false);
    assert.equal(remplie(condition, valeurs({ gratifie: true, dureeHeures: 100 })), false);
  });

  test('looks for a value, or for none behind an exclamation mark', () => {
    for (const absente of [null, undefined, false, '']) {
      assert.equal(remplie('tuteur', () => absente), false);
      assert.equal(remplie('!tuteur', () => absente), true);
    }
    assert.equal(remplie('tuteur', () => 0), true);
    assert.equal(remplie('!infos.etranger', () => true), false);
  });

  test('counts whole years of age, birthday included', () => {
    mock.timers.enable({ apis: ['Date'], now: new Date(2026, 2, 2) });
    assert.equal(remplie('naissance<18 ans', valeurs({ naissance: '2008-03-03' })), true);
    assert.equal(remplie('naissance<18 ans', valeurs({ naissance: '2008-03-02' })), false);
    assert.equal(remplie('naissance<18 ans', valeurs({})), false);
    mock.timers.reset();
  });

  test('may be a function of the values', () => {
    assert.equal(remplie((v) => v('pays') === 'FR', valeurs({ pays: 'FR' })), true);
    assert.equal(remplie((v) => v('pays') === 'FR', valeurs({ pays: 'DE' })), false);
  });

  test('is refused aloud when it cannot be read', () => {
    assert.throws(() => remplie('duree >= ?', valeurs({})), /Condition illisible : duree >= \?/);
  });
});
