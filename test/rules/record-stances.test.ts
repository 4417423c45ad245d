// Positions in many constructions, one sentence each: who holds them and what turns them round.
import { describe, expect, test } from "vitest";
import { positions, recordOf, tradeLabour } from "./record-fixture.ts";

/** Both sides must have acted before they are parties of a record. */
const of = (text: string) =>
  positions(
    recordOf([
      `Daily, 2031-05-07 | Chile said the harvest was late. Peru said the harvest was good. ${text}`,
    ]),
  );

describe("a position in a sentence", () => {
  test.each<readonly [string, string]>([
    ["chile ceasefire open", "Chile did not rule out a ceasefire."],
    ["peru sanctions opposes", "Peru, a longtime critic of the sanctions, welcomed the news."],
    ["chile sanctions supports", "Chile’s support for sanctions has not wavered."],
    ["peru plan opposes", "Peru walked away from the peace plan."],
    [
      "chile plan opposes",
      "“We will not accept this peace plan,” Ana Brodek, the Chilean foreign minister, said.",
    ],
    ["chile plan opposes", "“I will veto the peace plan,” said Ana Brodek, the Chilean foreign minister."],
    ["peru prisoners supports", "Peru called on Chile to release prisoners."],
    [
      "peru plan opposes",
      "The peace plan is a disaster for our farmers, said Pedro Ruiz, the Peruvian president.",
    ],
    [
      "peru plan opposes",
      "Pedro Ruiz, the Peruvian president, called the peace plan a disaster for farmers.",
    ],
    ["chile plan opposes", "The peace plan was voted down by Chile."],
    ["league sanctions opposes", "The Dockers’ League, which is opposed to sanctions, held a rally."],
    ["league sanctions opposes", "The Dockers’ League has campaigned against the sanctions for years."],
    ["chile sanctions supports", "Chile threatened to impose sanctions on Peru."],
    ["chile plan opposes", "Chile refused to sign the peace plan."],
    ["chile plan supports", "Chile backed the peace plan."],
    ["chile talks opposes", "Chile walked out of the negotiations."],
    ["peru talks supports", "Peru urged Chile to return to negotiations."],
    ["chile monitoring opposes", "Chile blocked the monitoring mission."],
    ["chile monitoring opposes", "Chile voted against the monitoring mission."],
    ["chile territory opposes", "Chile will never cede the eastern province."],
    ["peru military-aid opposes", "Peru wants an end to arms supplies."],
    ["chile plan supports", "Chile signaled its approval of the peace plan."],
    ["chile plan mixed", "Chile expressed reservations about the peace plan."],
    ["chile plan open", "Chile softened its opposition to the peace plan."],
    ["chile plan open", "Chile declined to say whether it would accept the peace plan."],
    ["chile ceasefire supports", "Chile’s insistence on a ceasefire surprised the envoys."],
    ["chile ceasefire supports", "Chile, long an advocate of a ceasefire, said it was ready."],
    ["peru sanctions opposes", "Peru condemned the sanctions as illegal."],
    ["peru sanctions opposes", "Peru said the sanctions were illegal."],
    ["peru sanctions opposes", "The sanctions drew protests from Peru."],
    ["chile plan supports", "Chile’s president praised the peace plan as a historic step."],
    ["chile plan supports", "Chile said yes to the peace plan."],
    ["peru plan opposes", "Peru is against the peace plan."],
    ["peru plan supports", "Peru is in favor of the peace plan."],
    ["peru plan supports", "Peru came out in favour of the peace plan."],
    ["peru ceasefire mixed", "Peru will accept a ceasefire only if the army stays in its barracks."],
    ["peru ceasefire supports", "Peru made a ceasefire a condition for further talks."],
    ["peru prisoners supports", "Peru insists that all prisoners be released."],
    ["peru nuclear opposes", "Peru warned against any use of nuclear weapons."],
    ["peru sanctions supports", "Peru wants sanctions to stay in place."],
    ["peru sanctions opposes", "Peru wants sanctions lifted."],
    ["peru sanctions opposes", "Peru demanded that the sanctions be lifted."],
    ["peru sanctions opposes", "“The sanctions must go,” said Pedro Ruiz, the Peruvian president."],
    [
      "peru sanctions opposes",
      "“There is no justification for sanctions,” said Pedro Ruiz, the Peruvian president.",
    ],
    ["peru ceasefire supports", "“What we need is a ceasefire,” said Pedro Ruiz, the Peruvian president."],
    ["peru ceasefire supports", "“A ceasefire is our only hope,” said Pedro Ruiz, the Peruvian president."],
    [
      "peru ceasefire supports",
      "“We are in favour of a ceasefire,” said Pedro Ruiz, the Peruvian president.",
    ],
    [
      "peru ceasefire opposes",
      "“A ceasefire is out of the question,” said Pedro Ruiz, the Peruvian president.",
    ],
    ["peru ceasefire opposes", "Peru said a ceasefire was out of the question."],
    ["peru ceasefire opposes", "A ceasefire is unacceptable to Peru."],
    ["peru ceasefire opposes", "Pedro Ruiz, the Peruvian president, dug in against a ceasefire."],
    ["chile ceasefire opposes", "Chile’s refusal to accept a ceasefire angered Peru."],
    ["chile ceasefire supports", "A demand for a ceasefire by Chile was put on the table."],
    ["chile plan opposes", "The peace plan, which Chile has rejected twice, is dead."],
    ["chile plan opposes", "Chile has made clear it will not sign the peace plan."],
    ["chile plan supports", "Supporters of the peace plan, including Chile, were relieved."],
    ["chile ceasefire supports", "Chile joined calls for a ceasefire."],
    ["chile ceasefire supports", "Chile added its voice to calls for a ceasefire."],
    ["chile ceasefire opposes", "Chile turned its back on the ceasefire."],
    ["chile monitoring opposes", "Chile does not want a monitoring mission."],
    ["chile monitoring opposes", "Chile sees no need for a monitoring mission."],
    ["chile monitoring supports", "Chile dropped its objections to a monitoring mission."],
    ["chile monitoring opposes", "Chile is unlikely to accept a monitoring mission."],
    ["chile monitoring supports", "Chile gave its blessing to a monitoring mission."],
    ["chile monitoring supports", "Chile favours a monitoring mission over sanctions."],
    ["chile plan opposes", "Chile took the money, but could not live with the peace plan."],
    ["chile plan opposes", "Chile left the room, rejecting the peace plan."],
    ["peru sanctions opposes", "Peru made the case against sanctions."],
    ["peru ceasefire supports", "Peru opened the door to a ceasefire."],
    ["chile plan supports", "Chile never questioned the peace plan."],
    ["chile ceasefire supports", "Chile rejected criticism that it had broken the ceasefire."],
    ["chile plan opposes", "Chile backed away from its pledge to support the peace plan."],
    ["chile sanctions opposes", "Chile has withdrawn support for the sanctions."],
    [
      "peru sanctions supports",
      "“Sanctions should not be controversial,” said Pedro Ruiz, the Peruvian president.",
    ],
    ["peru sanctions opposes", "Peru viewed the sanctions as abandoning its allies."],
    ["peru sanctions opposes", "Peru defended its criticism of the sanctions."],
    ["peru sanctions opposes", "Peru wants a ceasefire instead of sanctions."],
  ])("%s: %s", (expected, text) => {
    expect(of(text)).toContain(expected);
  });

  test.each([
    "Peru guards against sanctions.",
    "Chile could oppose the peace plan.",
    "Chile was asked to oppose the peace plan.",
    "Chile was offered sanctions relief.",
    "Peru forced Chile to reconsider the sanctions.",
    "Chile vowed to look into the sanctions.",
    "“I can’t believe the sanctions are over,” said Pedro Ruiz, the Peruvian president.",
    "“There are those who think we should lift the sanctions,” said Pedro Ruiz, the Peruvian president.",
    "“The idea that we should lift the sanctions is old,” said Pedro Ruiz, the Peruvian president.",
    "“There is no deal on sanctions,” said Pedro Ruiz, the Peruvian president.",
    "“The sanctions must be settled by the voters,” said Pedro Ruiz, the Peruvian president.",
    "“Ana Brodek is wrong on sanctions,” said Pedro Ruiz, the Peruvian president.",
  ])("no position: %s", (text) => {
    expect(of(text)).toEqual([]);
  });
});

describe("a position in a sentence, of trade and work", () => {
  const of = (text: string) =>
    positions(
      recordOf(
        [
          `Daily, 2031-05-07 | Chile said the harvest was late. Peru said the harvest was good. The League said nothing. ${text}`,
        ],
        tradeLabour,
      ),
    );
  test.each<readonly [string, string]>([
    ["league pay supports", "The Dockers’ League is demanding a pay rise of 8 per cent."],
    ["league pay supports", "The League is holding out for a pay rise."],
    ["league jobs supports", "The Dockers’ League vowed to fight the closure of the northern port."],
    ["league jobs supports", "The League threatened to strike over job cuts."],
    ["league jobs supports", "Members of the Dockers’ League walked out in protest at job cuts."],
    [
      "league jobs supports",
      "“We will fight every closure,” said Ana Brodek, president of the Dockers’ League.",
    ],
    ["league pay opposes", "The Dockers’ League dismissed the pay offer as an insult."],
    ["league pay opposes", "Ana Brodek, president of the Dockers’ League, said the pay offer was an insult."],
    ["league pay opposes", "Members of the Dockers’ League voted overwhelmingly to reject the pay offer."],
    ["league pay supports", "The Dockers’ League recommended the pay deal to its members."],
    ["chile tariffs supports", "Chile imposed tariffs on Peruvian copper."],
    ["chile tariffs opposes", "Chile agreed to scrap its tariffs on copper."],
    ["peru tariffs opposes", "Peru has long complained about the tariffs."],
    ["peru tariffs opposes", "Peru wants the tariffs gone."],
    ["peru tariffs opposes", "Peru said it would challenge the tariffs in court."],
    [
      "peru tariffs opposes",
      "“These tariffs hurt our farmers,” said Pedro Ruiz, the Peruvian trade minister.",
    ],
    [
      "peru tariffs opposes",
      "“The tariffs are a slap in the face,” said Pedro Ruiz, the Peruvian trade minister.",
    ],
    ["peru market-access supports", "Peru is seeking greater market access for its fruit."],
    ["peru market-access supports", "Peru asked for a bigger quota."],
    ["chile market-access opposes", "Chile has resisted opening its market to a larger quota."],
    [
      "chile market-access mixed",
      "Chile is prepared to grant a larger quota provided that Peru drops its complaint.",
    ],
    ["chile market-access mixed", "Chile would accept a larger quota in exchange for copper."],
    ["chile subsidies opposes", "Chile accused Peru of unfair subsidies."],
    ["peru subsidies supports", "Peru defended its subsidies."],
    ["peru subsidies opposes", "Peru promised to phase out subsidies."],
    ["chile tariffs open", "Chile has not decided whether to keep the tariffs."],
    ["chile tariffs open", "Chile would not rule out new tariffs."],
  ])("%s: %s", (expected, text) => {
    expect(of(text)).toContain(expected);
  });
});
