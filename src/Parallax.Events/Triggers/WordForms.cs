using System.Collections.Frozen;

namespace Parallax.Events.Triggers;

/// <summary>All inflected forms of an English verb or noun.</summary>
internal static class WordForms
{
    private static readonly FrozenDictionary<string, string[]> Irregular = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["shoot"] = ["shoots", "shot", "shooting"], ["strike"] = ["strikes", "struck", "striking", "stricken"], ["hit"] = ["hits", "hitting"],
        ["fall"] = ["falls", "fell", "fallen", "falling"], ["set"] = ["sets", "setting"], ["blow"] = ["blows", "blew", "blown", "blowing"],
        ["take"] = ["takes", "took", "taken", "taking"], ["hold"] = ["holds", "held", "holding"], ["catch"] = ["catches", "caught", "catching"],
        ["steal"] = ["steals", "stole", "stolen", "stealing"], ["slay"] = ["slays", "slew", "slain", "slaying"],
        ["break"] = ["breaks", "broke", "broken", "breaking"], ["drive"] = ["drives", "drove", "driven", "driving"],
        ["run"] = ["runs", "ran", "running"], ["hang"] = ["hangs", "hanged", "hung", "hanging"], ["find"] = ["finds", "found", "finding"],
        ["sink"] = ["sinks", "sank", "sunk", "sinking"], ["burn"] = ["burns", "burned", "burnt", "burning"], ["go"] = ["goes", "went", "gone", "going"],
        ["stab"] = ["stabs", "stabbed", "stabbing"], ["nab"] = ["nabs", "nabbed", "nabbing"], ["rob"] = ["robs", "robbed", "robbing"],
        ["ram"] = ["rams", "rammed", "ramming"], ["gut"] = ["guts", "gutted", "gutting"], ["slam"] = ["slams", "slammed", "slamming"],
        ["slip"] = ["slips", "slipped", "slipping"], ["free"] = ["frees", "freed", "freeing"], ["lob"] = ["lobs", "lobbed", "lobbing"],
        ["bring"] = ["brings", "brought", "bringing"], ["stand"] = ["stands", "stood", "standing"], ["plead"] = ["pleads", "pleaded", "pled", "pleading"],
        ["kidnap"] = ["kidnaps", "kidnapped", "kidnaped", "kidnapping"], ["make"] = ["makes", "made", "making"], ["bombard"] = ["bombards", "bombarded", "bombarding"],
        ["overrun"] = ["overruns", "overran", "overrunning"], ["mow"] = ["mows", "mowed", "mown", "mowing"],
        ["be"] = ["is", "are", "was", "were", "been", "being", "am"], ["put"] = ["puts", "putting"], ["let"] = ["lets", "letting"], ["throw"] = ["throws", "threw", "thrown", "throwing"],
        ["slit"] = ["slits", "slitting"], ["cut"] = ["cuts", "cutting"], ["beat"] = ["beats", "beaten", "beating"], ["sweep"] = ["sweeps", "swept", "sweeping"],
        ["tear"] = ["tears", "tore", "torn", "tearing"], ["shake"] = ["shakes", "shook", "shaken", "shaking"], ["give"] = ["gives", "gave", "given", "giving"],
        ["fight"] = ["fights", "fought", "fighting"], ["leap"] = ["leaps", "leapt", "leaped", "leaping"], ["flee"] = ["flees", "fled", "fleeing"], ["lead"] = ["leads", "led", "leading"],
        ["slide"] = ["slides", "slid", "sliding"], ["grab"] = ["grabs", "grabbed", "grabbing"], ["mug"] = ["mugs", "mugged", "mugging"], ["skid"] = ["skids", "skidded", "skidding"],
        ["clip"] = ["clips", "clipped", "clipping"], ["rip"] = ["rips", "ripped", "ripping"], ["barrel"] = ["barrels", "barreled", "barrelled", "barreling", "barrelling"],
        ["freeze"] = ["freezes", "froze", "frozen", "freezing"], ["burst"] = ["bursts", "bursting"], ["spill"] = ["spills", "spilled", "spilt", "spilling"],
        ["retake"] = ["retakes", "retook", "retaken", "retaking"], ["rear"] = ["rears", "reared", "rearing"], ["drag"] = ["drags", "dragged", "dragging"],
        ["come"] = ["comes", "came", "coming"], ["trap"] = ["traps", "trapped", "trapping"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lemma and its -s, -ed and -ing forms.</summary>
    public static IEnumerable<string> OfVerb(string lemma)
    {
        if (Irregular.TryGetValue(lemma, out var forms))
        {
            return [lemma, .. forms];
        }
        var stem = lemma.EndsWith('e') ? lemma[..^1] : lemma;
        return lemma.EndsWith('y') && lemma.Length > 2 && !IsVowel(lemma[^2])
            ? [lemma, lemma[..^1] + "ies", lemma[..^1] + "ied", lemma + "ing"]
            : [lemma, lemma + (EndsInHiss(lemma) ? "es" : "s"), stem + "ed", stem + "ing"];
    }

    /// <summary>The singular and the plural.</summary>
    public static IEnumerable<string> OfNoun(string lemma) =>
        lemma.EndsWith('y') && lemma.Length > 2 && !IsVowel(lemma[^2]) ? [lemma, lemma[..^1] + "ies"]
        : lemma.EndsWith('s') ? [lemma]
        : [lemma, lemma + (EndsInHiss(lemma) ? "es" : "s")];

    private static bool EndsInHiss(string word) =>
        word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
