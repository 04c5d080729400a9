using System.Reflection;
using System.Reflection.Emit;

namespace ElkeDeur.Web.Tests.Architecture;

/// <summary>Every type that a type uses: in its signatures, its local variables and the code of its methods.</summary>
internal static class UsedTypes
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(code => code.Value);

    public static HashSet<Type> Of(Type type)
    {
        IEnumerable<Type?> signatures = [type.BaseType, .. type.GetInterfaces(), .. type.GetFields(All).Select(f => f.FieldType), .. type.GetProperties(All).Select(p => p.PropertyType)];
        var methods = type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All)).ToList();
        return [.. signatures.OfType<Type>().Concat(methods.SelectMany(Signature)).Concat(methods.SelectMany(Body)).SelectMany(Unfold)];
    }

    private static IEnumerable<Type> Signature(MethodBase method) =>
        method.GetParameters().Select(p => p.ParameterType).Concat(method is MethodInfo { ReturnType: var result } ? [result] : []);

    private static IEnumerable<Type> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body) return [];
        var members = Tokens(body.GetILAsByteArray()!).Select(token => Resolve(method, token)).OfType<MemberInfo>();
        return body.LocalVariables.Select(v => v.LocalType).Concat(members.SelectMany(Member));
    }

    private static IEnumerable<Type> Member(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType!, .. method.GetGenericArguments()],
        _ => member.DeclaringType is { } type ? [type] : [],
    };

    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = il[at] == 0xFE ? Codes[(short)(0xFE00 | il[at + 1])] : Codes[il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok or OperandType.InlineField)
                yield return BitConverter.ToInt32(il, at);
            at += Length(code, il, at);
        }
    }

    private static int Length(OpCode code, byte[] il, int at) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };

    private static MemberInfo? Resolve(MethodBase method, int token)
    {
        var generic = method is MethodInfo { IsGenericMethodDefinition: true } ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, method.DeclaringType!.GetGenericArguments(), generic);
    }

    private static IEnumerable<Type> Unfold(Type type) =>
        type.HasElementType ? Unfold(type.GetElementType()!) : [type, .. type.GetGenericArguments().SelectMany(Unfold)];
}
