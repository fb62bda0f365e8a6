using System.Text;
using Parallax.Events.Syntax;
using Parallax.Tables;

namespace Parallax.Tests.Events;

/// <summary>What is said to have happened, as against what is planned, feared, denied, imagined or supposed.</summary>
public sealed class ActualityTests
{
    public static TheoryData<string, string> Sentences()
    {
        var data = new TheoryData<string, string>();
        var table = Encoding.UTF8.GetBytes(Repository.Read("tests", "Parallax.Tests", "Events", "actualities.tsv"));
        foreach (var row in TsvTable.Read(table, "actualities.tsv", "reading", "sentence"))
        {
            data.Add(row.Cells[0], row.Cells[1]);
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void What_happened_is_told_from_what_did_not(string reading, string sentence) => ReadingOf(sentence).ShouldBe(reading);

    [Fact]
    public void A_sentence_of_ten_thousand_triggers_is_read_in_time_that_grows_with_its_length() =>
        Reading.MentionsOf(string.Concat(Enumerable.Repeat("if an attack was not planned to have been stopped ", 2_000))).Count.ShouldBeLessThan(10_000);

    /// <summary>The actuality of the last event that the sentence speaks of: <c>actual</c>, <c>alleged</c>, or <c>none</c> where it did not happen.</summary>
    internal static string ReadingOf(string sentence)
    {
        var text = Reading.Annotate(sentence).Text;
        var finder = new TriggerFinder(Reading.Lexicons.Events);
        var actualities = new Actualities(Reading.Lexicons.Hedges);
        var readings = text.Words.Sentences.Select(s => new SentenceTree(text, s)).SelectMany(t => finder.Find(t).Select(m => actualities.Of(t, m))).ToList();
        readings.ShouldNotBeEmpty(sentence);
        return readings[^1] is { } actuality ? Wording.Of(actuality) : "none";
    }
}
