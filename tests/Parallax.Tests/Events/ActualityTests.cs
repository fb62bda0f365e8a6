using Parallax.Events.Extraction;

namespace Parallax.Tests.Events;

/// <summary>What is said to have happened, as against what is planned, feared, denied, imagined or supposed.</summary>
public sealed class ActualityTests
{
    /// <summary>The actuality of the last event that the sentence speaks of: <c>actual</c>, <c>alleged</c>, or <c>none</c> where it did not happen.</summary>
    internal static string ReadingOf(string sentence)
    {
        var text = Reading.Annotate(sentence).Text;
        var finder = new TriggerFinder(Reading.Lexicons.Events);
        var actualities = new Actualities(Reading.Lexicons.Hedges);
        var readings = text.Words.Sentences.SelectMany(s => finder.Find(text, s).Select(m => actualities.Of(text, s, m))).ToList();
        readings.ShouldNotBeEmpty(sentence);
        return readings[^1] is { } actuality ? Wording.Of(actuality) : "none";
    }
}
