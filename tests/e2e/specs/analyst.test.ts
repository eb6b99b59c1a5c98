/**
 * An analyst's workflow by keyboard: a border section is opened, compared with the user's records, assessed,
 * and exported as an annex.
 */
import { expect } from '@playwright/test';
import { describe, it } from '../atlas-test.ts';

/** Two at Lesovo, one west of Malko Tarnovo, one between Lesovo and Kapitan Andreevo, one far away. */
const FINDS = [
  'id,lon,lat,date,market',
  'F-1,26.62,42.0,2023-05-17,heroin',
  'F-2,26.63,42.01,2024-05-18,heroin',
  'F-3,27.4,42.02,2024-06-01,firearms',
  'F-4,26.42,41.82,2024-07-01,heroin',
  'F-5,20.46,44.79,2024-07-02,heroin',
].join('\n');
const MARK = 'RESTRICTED until March';
const SECTION = 'Bulgaria – Türkiye, Malko Tarnovo – Dereköy to Lesovo – Hamzabeyli';

describe('a border section', () => {
  it('shows coverage gaps, is assessed beside the user’s records, and prints as an annex', async ({
    atlas,
  }) => {
    await atlas.given.openAtlas('?v=1&select=border:BG-TR');
    const { dossier, incidents, network, explore } = atlas;
    await network.when.opens();
    await explore.when.tabsTo(network.get.field('From'));
    await network.when.chooses('Istanbul');
    await explore.when.tabsTo(network.get.field('To'));
    await network.when.chooses('Vienna');
    await explore.when.tabsTo(network.get.field('Close a place, section or border'));
    await network.when.chooses('Kalotina – Gradina');
    await network.then.finds(3, /1,636 km/);
    await incidents.when.opens();
    await incidents.when.brings({ name: 'finds.csv', content: FINDS });
    await incidents.when.confirms();
    await incidents.then.hasSets(/5 records on the map/);

    await dossier.when.returnsToDetails();
    await dossier.when.opens();
    await dossier.then.reads('lines', /Balkan route\s+Stated in the brief[\s\S]*Burgas[\s\S]*47 km away/);
    await dossier.then.reads(
      'coverage-gaps',
      /No passage is about it\.[\s\S]*Crossings without a passage: 4 of 4/,
    );
    await dossier.then.reads('incidents', /May.*\s2023(\s–){4}\s1(\s0){7}\s1\s2024.*\s3\s+Total\s+4/);
    await dossier.when.chooses('Counted by', 'Y');
    await dossier.then.reads('incidents', /2023\s+1\s+2024\s+3\s+Total\s+4/);
    await atlas.then.axeFindsNothingSerious();
    // Tables are wider than a phone.
    await incidents.when.hasAWindowOf(390, 844);
    await atlas.then.axeFindsNothingSerious();
    await incidents.when.hasAWindowOf(1440, 900);
    await dossier.when.chooses('Section', 'Between');
    await dossier.then.isOf(`Dossier: ${SECTION}`);
    await dossier.then.reads('incidents', /2023\s+1\s+2024\s+2\s+Total\s+3/);
    await dossier.then.reads('compare', /Your records\s+3\s+1\s/);
    expect(await dossier.when.saves()).toMatch(
      /Lesovo – Hamzabeyli.*Documented in other publications[\s\S]*Maximum distance,50 km\s+Filters,none/,
    );

    await dossier.when.assesses('Threat', { level: 'H', reason: 'Two finds at Lesovo.', reliability: 'B' });
    await dossier.when.assesses('Vulnerability', { level: 'M', reason: 'x', reliability: 'C' });
    await dossier.when.chooses('Level', 'S', dossier.get.part('Impact'));
    await dossier.then.says(/A level without a reason does not count/);
    await dossier.when.presses('Annex');
    await dossier.when.marks(MARK);
    await dossier.when.leavesOutOwn();
    await dossier.then.previews(/Left out: your records, assessments/);
    await dossier.then.previewsNothingOf(
      /Two finds|Threat|Your records|Kalotina – Gradina|Jurisdictions to notify|Not in this annex/,
    );
    await dossier.when.leavesOutOwn();
    await dossier.then.previews(/Two finds at Lesovo[\s\S]*Jurisdictions to notify/);
    await atlas.then.axeFindsNothingSerious();

    const pages = await dossier.when.prints();
    await atlas.picture.then.theSheetIsGone();
    for (const [at, { text, width, height }] of pages.entries()) {
      expect(text.split(MARK), 'the mark stands at the top and at the foot').toHaveLength(3);
      expect(text).toContain(`${at + 1} / ${pages.length}`);
      expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
    }
    const all = pages.map(({ text }) => text.replaceAll(MARK, '')).join(' ');
    for (const words of [
      SECTION,
      /Threat\s+High\s+Two finds at Lesovo\..*B · Usually reliable/,
      /Maximum distance 50 km\. Filters: none\./,
      /Nearest to it, within 10 km\. Filters: none/,
      /Kalotina – Gradina/,
      /Jurisdictions to notify, in order.*Romania/,
      /Not in this annex.*Without level and reason: Impact\./,
      /Not covered by the brief/,
      /1244 \(1999\)/,
      /no endorsement or acceptance by the United Nations/,
      /Indicative: the network is schematic/,
      /Crossroads, edition \d/,
    ])
      expect(all).toMatch(words);
    expect(all).not.toContain('none are imported');

    await dossier.when.closes();
    await atlas.when.reload();
    await dossier.when.opensAssessed(SECTION);
    await dossier.then.keeps('Threat', 'Two finds at Lesovo.');
  });
});
