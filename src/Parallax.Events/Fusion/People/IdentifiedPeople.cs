using Parallax.Events.Extraction;
using Parallax.Language;
using Parallax.Language.Names;

namespace Parallax.Events.Fusion.People;

/// <summary>Finds who of the people harmed or suspected is named in another place: "Two men died. … They were identified as Tom Arden and Ali Hale".</summary>
internal sealed class IdentifiedPeople(Lexicons lexicons)
{
    /// <summary>The names of those whom the casualties of the mention mean, as far as references tell.</summary>
    public static IEnumerable<PersonTelling> OfCasualties(EventMention mention, PersonNames names)
    {
        foreach (var casualty in mention.Casualties)
        {
            foreach (var victim in casualty.Victims.Where(v => v is { Name: null, Max: not 0 }))
            {
                foreach (var name in names.IdentifiedAs(victim.First, victim.End, victim.Referent))
                {
                    yield return new(mention, name.Entity, casualty.Attribute, name.Span, null);
                }
            }
        }
    }

    /// <summary>The names of "the victims", "the dead" and "the suspects" of a report's main event.</summary>
    /// <param name="mentions">The mentions of the event in the report; not empty.</param>
    /// <param name="names">The people named in the text of the first.</param>
    public IEnumerable<PersonTelling> OfEvent(IReadOnlyList<EventMention> mentions, PersonNames names)
    {
        var harm = mentions.SelectMany(m => m.Casualties).Select(c => c.Attribute).Where(a => a is "killed" or "injured").Distinct().Take(2).ToList();
        foreach (var identification in names.Identifications)
        {
            if (StatusOf(names.Text, identification, harm is [var only] ? only : null) is { } status)
            {
                foreach (var name in identification.Names)
                {
                    yield return new(mentions[0], name.Entity, status, name.Span, null);
                }
            }
        }
    }

    /// <summary>What the words for the people say of them; "victims" are what all are of whom the reports tell harm.</summary>
    private string? StatusOf(AnnotatedText text, Identification identification, string? harm)
    {
        var words = text.Words;
        for (var i = identification.Subject; i >= identification.Subject - 1; i--)
        {
            var lower = words.Lower(i);
            var status = lower is "dead" or "deceased" or "slain" ? "killed" : lower is "wounded" or "injured" ? "injured" : lexicons.IsAttacker(lower) ? PersonFinder.Suspected : null;
            if (status is not null)
            {
                return status;
            }
        }
        return words.Lower(identification.Subject) is "victim" or "victims" ? harm : null;
    }
}
