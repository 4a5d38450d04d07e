/*
 * Abbreviations whose full stop does not end a sentence. Facts taken over from parse-english 7 and parse-latin 7
 * (MIT, Titus Wormer), so that the same sentences come out.
 */

/** The words of a list. */
export const list = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** In any case. */
export const abbreviations = list(
  'apr aug bbl bbls cu dec doz feb fl fri ft gal gr gro hr in inc jan jul jun kt lb lbs ltd mar mi min mon nov oct oz pt qt sat sec sep sept sq sun tbsp thu thurs tsp tue tues wed yd yds'
)

/** Only in this case. */
export const sensitiveAbbreviations = list(
  'Ala Alta Amb Amd Ariz Ark Atty Ave Beds Berks Bldg Bldgs Blvd Br Brig Bucks Cal Calif Cambs Capt Cdr Ches Co Col Colo Conn Corn Cumb Dak Del Derbs Derbys Dev Dor Dr Dur Fla Fr Ft Fwy Ga Gen Glos Gov Hants Here Heref Herts Hon Hunts Hwy Ia Id Ida Ill Ind Jr Kan Kans Ken Ky La Lancs Leics Lincs Lt M Maj Man Mass Md Mddx Me Messrs Mex Mgr Mich Middx Minn Miss Mlle Mme Mmes Mo Mont Mr Mrs Ms Mses Msgr Mss Mt Mx Nat Natl Neb Nebr Nev Norf Northants Northd Northumb Notts Ok Okla Ont Ore Oxon Pa Pen Penn Penna Ph Pk Pkwy Po Pres Prof Pt Que Qué Rd Rep Rev Rt Rte Rut Salop Sask Sec Sen Sgt Shrops Snr Som Sq Sr Ssx St Staf Staffs Suff Supt Sx Sy Tenn Terr Tex Treas Ut Va Vt War Warks Warw Wash Westm Wilts Wis Wisc Wo Worcs Wyo Yorks Yuk'
)

/** Latin ones, in any case; numbers of up to three digits and single letters besides. */
export const latinAbbreviations = list(
  'al ca cap cca cent cf cit con cp cwt ead etc ff fl ibid id nem op pro seq sic stat tem viz'
)

/** "ol' man". */
export const elisionPrefixes = list('o ol')

/** "'tis", "'em"; two digits with or without s besides. */
export const elisionAffixes = list('cause em er im tis twas twere')
