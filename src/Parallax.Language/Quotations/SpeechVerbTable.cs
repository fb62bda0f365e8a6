namespace Parallax.Language.Quotations;

/// <summary>The verbs by what may follow them; the letters are explained at <see cref="Frames"/>.</summary>
internal static class SpeechVerbTable
{
    public const string Text = """
        CQ: say/says/said/saying add write/writes/wrote/written/writing note state argue explain tweet declare report claim
        CQ: suggest conclude recall insist reply/replies/replied/replying respond assert contend stress emphasize emphasise reiterate
        CQ: joke quip/quips/quipped/quipping remark observe comment complain lament opine muse estimate testify caution exclaim
        CQ: admit/admits/admitted/admitting concede acknowledge speculate boast allege affirm counter recount relate specify clarify elaborate
        CQ: theorize retort agree reckon marvel surmise sneer point_out proclaim pronounce
        QO: continue read/reads/read/reading repeat maintain post shout cry yell scream snap/snaps/snapped/snapping
        CQN: confirm warn deny mention reveal disclose propose recommend demand announce predict describe
        CQNT: promise vow pledge swear/swears/swore/sworn/swearing
        CQT: threaten
        ACQ: tell/tells/told/telling remind inform assure notify advise ask convince persuade
        C: think/thinks/thought/thinking believe hope fear worry suspect indicate imply/implies/implied/implying
        C: show/shows/showed/shown/showing hint signal wonder guess assume
        O: know/knows/knew/known/knowing feel/feels/felt/feeling doubt understand/understands/understood/understanding realize realise
        O: find/finds/found/finding learn determine hear/hears/heard/hearing see/sees/saw/seen/seeing question expect
        T: hope expect agree want decline offer
        N: call/calls/called/calling call_for call_on call_upon accuse criticize criticise praise blame condemn urge reject endorse cite
        N: denounce dismiss oppose mock support applaud welcome rebuke decry/decries/decried/decrying deride commend hail dispute
        N: point_to refer_to/refers_to/referred_to/referring_to quote highlight echo discuss tout outline express
        N: claim_responsibility talk_about speak_about/speaks_about/spoke_about/spoken_about/speaking_about speak_of/speaks_of/spoke_of/spoken_of/speaking_of respond_to
        N: dub/dubs/dubbed/dubbing liken lambast lambaste thank admonish castigate ridicule boast_of complain_about
        N: warn_of warn_about allude_to hint_at insist_on argue_for argue_against object_to apologize_for apologise_for vouch_for
        """;

    /// <summary>Verbs whose plain form, or form in -s, is more often a noun: "attacks", "states", "a report".</summary>
    public const string Nouns = """
        report claim call support question offer hope fear doubt state comment remark note estimate promise pledge vow demand praise blame
        post show tweet joke shout cry scream yell snap echo quote guess counter dispute welcome decline worry highlight signal reply hint
        """;
}
