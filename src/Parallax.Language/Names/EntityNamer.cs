using System.Collections.Immutable;
using Parallax.Language.Places;

namespace Parallax.Language.Names;

/// <summary>A word of a title, in full and in lower case.</summary>
/// <param name="Full">The word: "general" for "Gen.".</param>
/// <param name="Word">What it may be.</param>
internal readonly record struct RoleTitle(string Full, RoleWord Word);

/// <summary>Joins the mentions of one entity inside a report and tells the roles of persons. Opened once; safe for use by several threads.</summary>
/// <remarks>Names are joined form by form, each looked up by its keys, so time grows with the number of names and not with that of pairs.
/// Where a short name could mean two entities it means neither.</remarks>
internal sealed class EntityNamer
{
    private readonly EntityLexicon _lexicon;
    private readonly RoleLexicon _roles;
    private readonly Gazetteer _gazetteer;
    private readonly NameReadings _readings;

    private EntityNamer(EntityLexicon lexicon, RoleLexicon roles, Gazetteer gazetteer) => (_lexicon, _roles, _gazetteer, _readings) = (lexicon, roles, gazetteer, new(lexicon, gazetteer));

    /// <summary>Opens the tables of a folder.</summary>
    /// <exception cref="FormatException">A row is bad; the message names file and line.</exception>
    /// <exception cref="IOException">A table is missing.</exception>
    public static EntityNamer Open(string lexicons, Gazetteer gazetteer) =>
        new(EntityLexicon.Open(lexicons), RoleLexicon.Read(File.ReadAllBytes(Path.Combine(lexicons, "roles.tsv"))), gazetteer);

    /// <summary>The names of the fields of one report, with entity, key, country and role. Spans and their order stay; a name of no certain
    /// kind gets that of its entity.</summary>
    public ImmutableArray<ImmutableArray<NameMention>> Name(params ImmutableArray<NamedText> fields)
    {
        var names = ReportNames.Of(fields, _lexicon, _roles, _readings);
        var roles = RolesOf(fields);
        var sets = new FormSets(names);
        new SpellingJoiner(names, sets, _lexicon).Join();
        new TypingErrorJoiner(names, sets, _lexicon).Join();
        new AcronymJoiner(names, sets, _lexicon).Join();
        new GroupJoiner(names, sets, _lexicon, _gazetteer).Join();
        new PlaceJoiner(names, sets, _lexicon).Join();
        new PersonJoiner(names, sets, _lexicon, _roles).Join();
        var resolved = new SingleNames(names, sets, [.. names.Mentions.Select((m, i) => TitlesOf(names.TextOf(m), roles[i]))]).Resolve();
        var entities = new EntityNames(names, sets, _lexicon, _gazetteer);
        return Named(names, roles, resolved, entities);
    }

    /// <summary>The roles of every mention of the report, in the order of fields and spans.</summary>
    private List<ImmutableArray<RolePhrase>> RolesOf(ImmutableArray<NamedText> fields)
    {
        var finder = new RoleFinder(_roles, _gazetteer);
        var roles = new List<ImmutableArray<RolePhrase>>();
        foreach (var field in fields)
        {
            for (var i = 0; i < field.Names.Length; i++)
            {
                roles.Add(field.Names[i].Kind is NameKind.Person or NameKind.Other ? finder.Find(field, i) : []);
            }
        }
        return roles;
    }

    private ImmutableArray<RoleTitle> TitlesOf(Sentences.TokenizedText text, ImmutableArray<RolePhrase> roles)
    {
        if (roles.IsEmpty)
        {
            return [];
        }
        var titles = ImmutableArray.CreateBuilder<RoleTitle>();
        foreach (var phrase in roles)
        {
            for (var i = phrase.First; i < phrase.End; i++)
            {
                if (_roles.Of(text.Lower(i)) is var word && (word & (RoleWord.Head | RoleWord.Male | RoleWord.Female)) != 0)
                {
                    titles.Add(new(_roles.Full(text.Lower(i)), word));
                }
            }
        }
        return titles.ToImmutable();
    }

    private static ImmutableArray<ImmutableArray<NameMention>> Named(ReportNames names, List<ImmutableArray<RolePhrase>> roles, int[] resolved, EntityNames entities)
    {
        var index = 0;
        var fields = ImmutableArray.CreateBuilder<ImmutableArray<NameMention>>(names.Fields.Length);
        foreach (var field in names.Fields)
        {
            var named = ImmutableArray.CreateBuilder<NameMention>(field.Names.Length);
            foreach (var mention in field.Names)
            {
                var entity = entities.Of(resolved[index]);
                var kind = entities.CountryKindOf(names.Mentions[index]) ?? KindOf(mention.Kind, entity.Kind);
                var country = kind == NameKind.Person ? null : entities.CountryOf(names.Mentions[index]);
                var done = mention with { Kind = kind, Entity = entity.Name, Key = entity.Key, Country = country, Role = null };
                named.Add(kind == NameKind.Person ? WithRoles(done, field, roles[index]) : done);
                index++;
            }
            fields.Add(named.MoveToImmutable());
        }
        return fields.MoveToImmutable();
    }

    /// <summary>A name of no certain kind is of the entity's; between organisations and armed groups most of the mentions decide.</summary>
    private static NameKind KindOf(NameKind mention, NameKind? entity) =>
        entity is { } kind && (mention == NameKind.Other || (IsGroup(mention) && IsGroup(kind))) ? kind : mention;

    private static bool IsGroup(NameKind kind) => kind is NameKind.Organization or NameKind.ArmedGroup;

    private static NameMention WithRoles(NameMention mention, NamedText field, ImmutableArray<RolePhrase> roles)
    {
        if (roles.IsEmpty)
        {
            return mention;
        }
        var spans = roles.Select(r => field.Words.SpanOf(r.First, r.End)).ToList();
        return mention with
        {
            Role = spans[0].Of(field.Words.Text), RoleSpan = spans[0], MoreRoles = [.. spans.Skip(1).OrderBy(s => s)],
            Country = roles.Select(r => r.Country).FirstOrDefault(c => c is not null),
        };
    }
}
